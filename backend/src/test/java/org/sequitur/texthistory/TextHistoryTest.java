package org.sequitur.texthistory;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class TextHistoryTest {

    private static final String A_590 = "/resolutions/a-590/textHistory";

    @Inject
    RegisterResolution registration;

    private final ObjectNode document = TestResolutions.complete();

    @Test
    void changes_are_listed_per_request_and_language() {
        get(A_590)
                .statusCode(200)
                .body("adoptedOn", equalTo("2023-06-30"))
                .body("proposal.introducedBy.nl", equalTo("Voorstel van de Werkgroep:"))
                .body("title.fr.change", equalTo("unchanged"))
                .body("title.nl.change", equalTo("reworded"))
                .body("themes.requests.flatten()", hasSize(30))
                .body("themes[1].requests[3].commitment.commitmentId", equalTo("a-590-2.4"))
                .body("themes[1].requests[3].proposalNumber", equalTo("2.4"))
                // In French the abbreviation TDS was spelled out; the Dutch text had none.
                .body("themes[0].requests[0].text.fr.change", equalTo("reworded"))
                .body("themes[0].requests[0].text.fr.pieces", hasItem(piece("removed", " TDS")))
                .body("themes[0].requests[0].text.nl.change", equalTo("unchanged"))
                .body("themes[4].requests[3].text.nl.pieces", hasItem(piece("removed", " contactpersoon")))
                .body("themes[4].requests[3].text.nl.pieces", hasItem(piece("added", " referentiepersoon")))
                .body("themes.requests.flatten().moved", everyItem(equalTo(false)))
                .body("removed", empty());
    }

    @Test
    void the_history_contains_the_exact_adopted_text() throws IOException {
        var given = new ObjectMapper().readTree(get(A_590).extract().asString());
        var adopted = new ObjectMapper()
                .readTree(get("/commitments?resolution=a-590").extract().asString());

        for (var language : List.of("fr", "nl")) {
            assertEquals(
                    adopted.get("items")
                            .valueStream()
                            .map(request -> request.at("/text/" + language).asText())
                            .toList(),
                    given.get("themes")
                            .valueStream()
                            .flatMap(theme -> theme.get("requests").valueStream())
                            .map(request -> withoutRemoved(request.at("/text/" + language)))
                            .toList());
        }
    }

    @Test
    void differences_between_languages_are_listed_with_both_wordings() {
        get(A_590)
                .body("themes[3].requests[1].notes[0].quotes.fr", equalTo("échange économique-sexuel"))
                .body("themes[3].requests[1].notes[0].quotes.nl", equalTo("straatsekswerk"))
                .body("themes[3].notes.quotes.nl", contains("levenskwaliteit en leefbaarheid"))
                .body("themes[1].requests[0].notes.quotes.nl", hasItem("de GGC te vragen"))
                .body("themes[1].requests[8].notes.quotes.nl", not(hasItem("de GGC te vragen")))
                .body(
                        "recitals.find { it.recital == '2.8' }.notes.quotes.fr",
                        hasItem("offre des services importants"));
    }

    @Test
    void added_removed_and_moved_requests_are_marked() throws InvalidDocumentException {
        var common = (ArrayNode) document.at("/proposal/requests/themes/0/items");
        // The current 1.1 was not proposed, 1.2 and 1.3 were swapped, 3.4 was under the fourth theme.
        ((ObjectNode) common.get(0)).remove("adoptedAs");
        ((ObjectNode) common.get(1)).put("adoptedAs", "1.3");
        ((ObjectNode) common.get(2)).put("adoptedAs", "1.2");
        var moved = ((ArrayNode) document.at("/proposal/requests/themes/2/items/0/items")).remove(3);
        var quality = (ArrayNode) document.at("/proposal/requests/themes/3/items");
        quality.insert(0, moved);
        for (var i = 0; i < quality.size(); i++) {
            ((ObjectNode) quality.get(i)).put("number", "4." + (i + 1));
        }
        registration.register(document.toString());

        history()
                .body("themes[0].requests[0]", not(hasKey("proposalNumber")))
                .body("themes[0].requests[0].text.nl.change", equalTo("added"))
                .body("themes[0].requests[0].moved", equalTo(false))
                .body("themes[0].requests[1..2].proposalNumber", contains("1.3", "1.2"))
                .body("themes[0].requests[1..2].findAll { it.moved }", hasSize(1))
                .body("themes[2].requests[3].proposalNumber", equalTo("4.1"))
                .body("themes[2].requests[3].moved", equalTo(true))
                .body("themes[2].requests[3].leadIn.fr.change", equalTo("added"))
                .body("themes[3].requests.proposalNumber", contains("4.2", "4.3", "4.4"))
                .body("themes[3].requests.moved", everyItem(equalTo(false)))
                .body("removed", hasSize(1))
                .body("removed[0].proposalNumber", equalTo("1.1"))
                .body("removed[0].theme.fr", equalTo("En matière d'approche commune :"));
    }

    @Test
    void without_a_proposal_only_the_adopted_text_is_returned() throws InvalidDocumentException {
        document.remove(Set.of("proposal", "concordance"));
        registration.register(document.toString());

        history()
                .body("$", not(hasKey("proposal")))
                .body("themes.requests.flatten().text.fr.change", everyItem(equalTo("unknown")))
                .body("themes.requests.flatten().text.fr.pieces.flatten().kind", everyItem(equalTo("kept")))
                .body("themes.requests.flatten().notes", everyItem(empty()))
                .body("themes.requests.flatten().proposalNumber", everyItem(nullValue()))
                .body("removed", empty())
                .body("recitals", empty());
    }

    @Test
    void an_unchanged_history_is_answered_with_304_until_the_document_is_completed() throws InvalidDocumentException {
        var whole = document.toString();
        document.remove(Set.of("proposal", "concordance"));
        registration.register(document.toString());
        var before = history().extract().header("ETag");
        request()
                .header("If-None-Match", before)
                .get("/resolutions/" + id() + "/textHistory")
                .then()
                .statusCode(304);

        registration.register(whole);

        history().body("$", hasKey("proposal")).header("ETag", not(equalTo(before)));
    }

    @Test
    void text_and_commitments_refer_to_the_history_only_if_there_is_a_proposal() throws InvalidDocumentException {
        var whole = document.toString();
        document.remove(Set.of("proposal", "concordance"));
        registration.register(document.toString());
        var text = "/resolutions/" + id() + "/text";
        var commitment = "/commitments/" + id() + "-1.1";
        get(text).statusCode(200).body("$", not(hasKey("textHistoryHref")));
        get(commitment).statusCode(200).body("$", not(hasKey("textHistoryHref")));

        registration.register(whole);

        get(text).body("textHistoryHref", endsWith("/resolutions/" + id() + "/textHistory"));
        get(commitment).body("textHistoryHref", endsWith("/resolutions/" + id() + "/textHistory"));
    }

    @Test
    void the_history_of_an_unknown_resolution_is_not_found() {
        get("/resolutions/a-1/textHistory").statusCode(404);
    }

    private static Map<String, String> piece(String kind, String text) {
        return Map.of("kind", kind, "text", text);
    }

    private static String withoutRemoved(JsonNode comparison) {
        return comparison
                .get("pieces")
                .valueStream()
                .filter(piece -> !piece.get("kind").asText().equals("removed"))
                .map(piece -> piece.get("text").asText())
                .collect(joining());
    }

    private ValidatableResponse history() {
        return get("/resolutions/" + id() + "/textHistory").statusCode(200);
    }

    private String id() {
        return TestResolutions.idOf(document);
    }
}
