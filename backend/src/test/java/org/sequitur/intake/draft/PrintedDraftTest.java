package org.sequitur.intake.draft;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.DraftSteps.confirmingAll;
import static org.sequitur.testsupport.DraftSteps.decidingAll;
import static org.sequitur.testsupport.DraftSteps.read;
import static org.sequitur.testsupport.DraftSteps.register;
import static org.sequitur.testsupport.DraftSteps.save;
import static org.sequitur.testsupport.DraftSteps.upload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.testsupport.DraftSteps.ReadDraft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** From the upload of a printed resolution to its public text. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class PrintedDraftTest {

    private static final Path SAMPLES = Path.of("src/test/resources/intake");

    private final String clerk = Tokens.staff();
    private final String colleague = Tokens.secondStaff();
    /** Not used by any other test. */
    private final String documentNumber = TestResolutions.numberOf(TestResolutions.fresh());

    @ParameterizedTest
    @CsvSource({"a-9202.pdf, 14, 2", "a-9303.docx, 14,", "layouts/a-9403.pdf, 9, 2", "layouts/a-9409.md, 6,"})
    void a_printed_resolution_is_read_reviewed_and_registered(String path, int requests, Integer pageOfOpening)
            throws IOException {
        var name = path.substring(path.indexOf('/') + 1);
        var file = Files.readAllBytes(SAMPLES.resolve(path));
        var draft = ReadDraft.of(upload(clerk, file, name).statusCode(201));
        assertEquals(requests, requests(draft));
        as(clerk)
                .get(draft.path() + "/source/layout")
                .then()
                .statusCode(200)
                .body("items.size()", greaterThan(2 * requests));

        var id = registered(draft, decidingAll(draft));

        get("/resolutions/" + id)
                .statusCode(200)
                .body("totalCommitments", equalTo(requests))
                .body("source.fileName", equalTo(name));
        get("/resolutions/" + id + "/text")
                .statusCode(200)
                .body("source.fileName", equalTo(name))
                .body("sourcePages.fr", equalTo(pageOfOpening))
                .body("sourcePages.nl", equalTo(pageOfOpening))
                .body("requests.themes[0].items[0].sourcePages", pageOfOpening == null ? nullValue() : notNullValue());
        get("/commitments/" + id + "-1.1")
                .body("placeInSource.source.fileName", equalTo(name))
                .body("placeInSource.pages", pageOfOpening == null ? nullValue() : notNullValue());
        var source = get("/resolutions/" + id + "/source")
                .header("Content-Disposition", startsWith(name.endsWith(".pdf") ? "inline; " : "attachment; "))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        assertArrayEquals(file, source.extract().asByteArray());
        get("/commitments?resolution=" + id).body("items[0]", not(hasKey("placeInSource")));
    }

    /** A person decides only the name of the platform in the last request: the print says "la plateforme". */
    @Test
    void the_print_of_the_adopted_text_becomes_the_registered_document_to_the_letter() throws IOException {
        var draft = ReadDraft.of(
                upload(clerk, print("a-590-source.txt"), "a-590.txt").statusCode(201));
        var content = decidingAll(draft);
        for (var row : draft.rows()) {
            if (row.at("/participants/0/name/fr").asText().equals("Plateforme")) {
                ((ObjectNode) row.at("/participants/0/name"))
                        .put("fr", "Plateforme de concertation")
                        .put("nl", "Overlegplatform");
            }
        }

        var id = registered(draft, content);

        var document = get("/resolutions/" + id + "/document").extract().asString();
        assertEquals(TestResolutions.official(TestResolutions.complete()), TestResolutions.official((ObjectNode)
                new ObjectMapper().readTree(document)));
    }

    /** It was never adopted: staff type the lines of the cover that it lacks, and the test ends when nothing prevents registration. */
    @Test
    void the_print_of_the_proposal_can_be_reviewed_until_it_is_registrable() throws IOException {
        var draft = ReadDraft.of(upload(clerk, print("a-590-proposal-source.txt"), "proposal.txt")
                .statusCode(201));
        var content = decidingAll(draft)
                .put("documentNumber", documentNumber)
                .put("session", "2022-2023")
                .put("adoptedOn", "2023-06-30");
        for (var row : draft.rows()) {
            var text = row.at("/fr/runs/0/text").asText();
            var isExplanation = row.get("kind").asText().equals("unplaced")
                    || text.equals("Développements")
                    || text.startsWith("Proposition du Groupe");
            if (isExplanation) {
                ((ObjectNode) row).put("kind", "furniture").put("level", 0);
            }
        }
        var recorded = TestResolutions.complete();
        var missing = new ArrayList<JsonNode>();
        for (var line : List.of("session", "date", "parliament", "adoption")) {
            missing.add(recorded.at("/cover/" + line));
        }
        missing.add(recorded.at("/sourceDocuments/introduction"));
        missing.add(recorded.at("/sourceDocuments/heading"));
        recorded.at("/sourceDocuments/items").forEach(item -> missing.add(item.get("text")));
        missing.forEach(text -> type(content, "cover", 0, text));
        type(content, "signatory", 0, recorded.at("/signatories/0/office"));
        var name = recorded.at("/signatories/0/name").asText();
        type(
                content,
                "signatory",
                1,
                new ObjectMapper().createObjectNode().put("fr", name).put("nl", name));

        var reviewed = ReadDraft.of(save(clerk, draft, content).statusCode(200));
        reviewed = ReadDraft.of(save(clerk, reviewed, confirmingAll(reviewed)).statusCode(200));

        assertEquals("[]", reviewed.body().get("problems").toString());
        var text = as(clerk).get(reviewed.path() + "/text").then().statusCode(200);
        text.body("requests.themes.size()", equalTo(6))
                .body(
                        "requests.themes[4].items[0].items[0].text.fr",
                        equalTo(recorded.at("/proposal/requests/themes/4/items/0/items/0/text/fr")
                                .asText()));
        as(clerk)
                .header("If-Match", reviewed.etag())
                .delete(reviewed.path())
                .then()
                .statusCode(204);
    }

    @Test
    void a_print_without_signatories_and_without_a_cover_is_registered() throws IOException {
        var draft = uploaded();
        var content = decidingAll(draft);
        var opening = "";
        for (var row : draft.rows()) {
            var kind = row.get("kind").asText();
            var words = row.at("/fr/runs/0/text").asText();
            if (kind.equals("opening")) {
                opening = words.replaceFirst("\\s*,$", "");
            }
            if (kind.equals("signatory") || kind.equals("cover") && !words.startsWith("visant")) {
                ((ObjectNode) row).put("kind", "furniture").put("level", 0);
            }
        }

        var id = registered(draft, content);

        get("/resolutions/" + id)
                .statusCode(200)
                .body("parliament.fr", equalTo(opening))
                .body("title.fr", startsWith("visant"))
                .body("sourceDocuments.size()", equalTo(0));
        get("/resolutions/" + id + "/text")
                .statusCode(200)
                .body("signatories.size()", equalTo(0))
                .body("cover.keySet()", empty())
                .body("sourceDocuments", nullValue());
    }

    private ReadDraft uploaded() throws IOException {
        var file = Files.readAllBytes(SAMPLES.resolve("layouts/a-9409.md"));
        return ReadDraft.of(upload(clerk, file, "a-9409.md").statusCode(201));
    }

    private String registered(ReadDraft draft, ObjectNode content) {
        content.put("documentNumber", documentNumber);
        var reviewed = ReadDraft.of(save(clerk, draft, content).statusCode(200));
        assertEquals("[]", reviewed.body().get("problems").toString());
        var submitted = ReadDraft.of(
                put(clerk, reviewed.path() + "/submission", reviewed.etag()).statusCode(200));
        return register(colleague, read(colleague, submitted))
                .statusCode(200)
                .extract()
                .path("resolutionId");
    }

    private static byte[] print(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/resolutions", name));
    }

    /** Adds a row of words that the source does not have, with the reason. */
    private static void type(ObjectNode content, String kind, int level, JsonNode text) {
        var rows = content.withArray("rows");
        var row = rows.addObject()
                .put("rowId", "typed" + rows.size())
                .put("kind", kind)
                .put("level", level);
        for (var language : List.of("fr", "nl")) {
            var words = text.get(language).asText();
            row.putObject(language)
                    .putArray("runs")
                    .addObject()
                    .put("kind", "plain")
                    .put("text", words);
            content.withArray("corrections")
                    .addObject()
                    .put("rowId", row.get("rowId").asText())
                    .put("language", language)
                    .put("before", "")
                    .put("after", words)
                    .put("reason", "La proposition ne le porte pas.");
        }
    }

    private static long requests(ReadDraft draft) {
        return StreamSupport.stream(draft.rows().spliterator(), false)
                .filter(row -> row.get("kind").asText().equals("request"))
                .count();
    }
}
