package org.sequitur.resolution;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.document.ValidationError;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;

/**
 * A fictitious document that prints its structure in other ways than A-590: numbers, a theme without heading, an
 * introduction for some themes, a request of two items in Dutch, and two bodies that must act.
 */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class PrintedStructureTest {

    @Inject
    RegisterResolution registration;

    private final ObjectNode document = TestResolutions.withPrintedStructure();
    private final String id = TestResolutions.idOf(document);

    @BeforeEach
    void register() throws InvalidDocumentException {
        registration.register(document.toString());
    }

    @Test
    void the_text_has_printed_numbers_introductions_and_no_invented_heading() {
        get("/resolutions/" + id + "/text")
                .body("recitals[0].items[1].printedNumber.fr", equalTo("B."))
                .body("requests.themes[0]", not(hasKey("heading")))
                .body("requests.themes[0]", not(hasKey("introduction")))
                .body("requests.themes[0].items[0].printedNumber.nl", equalTo("1°"))
                .body("requests.themes[0].items[1].printedNumber.fr", equalTo("2°"))
                .body("requests.themes[0].items[1].items[0].printedNumber.fr", equalTo("2° a)"))
                .body("requests.themes[1].introduction.nl", equalTo("Verzoekt de Regering en het Verenigd College:"))
                .body("requests.themes[2].items[0]", not(hasKey("printedNumber")));
    }

    @Test
    void a_further_item_of_one_language_is_a_line_with_its_number() {
        get("/resolutions/" + id + "/text")
                .body(
                        "requests.themes[0].items[1].items[0].text.nl",
                        equalTo("de kwaliteit van het water;\nb) de druk van het water;"))
                .body("requests.themes[0].items[1].items[0].runs.nl[1].kind", equalTo("item"))
                .body("requests.themes[0].items[1].items[0].runs.nl[1].text", equalTo("b)"));
    }

    @Test
    void a_commitment_states_its_printed_number_and_the_introduction_that_applies() {
        get("/commitments/" + id + "-2.1")
                .body("printedNumber.fr", equalTo("17°"))
                .body("theme.introduction.fr", equalTo("Invite le Gouvernement et le Collège réuni\u00a0:"));
        // The introduction holds until a theme has another one.
        get("/commitments/" + id + "-3.1")
                .body("theme.introduction.fr", equalTo("Invite le Gouvernement et le Collège réuni\u00a0:"))
                .body("theme.heading", nullValue());
        // With several introductions, the first one says whom the first requests are for.
        get("/commitments/" + id + "-1.1")
                .body("theme.introduction.fr", equalTo("Demande au Gouvernement\u00a0:"))
                .body("theme.introduction.nl", equalTo("Verzoekt de Regering:"));
        get("/commitments/a-590-1.1").body("theme", not(hasKey("introduction")));
    }

    @Test
    void a_joint_owner_is_named_with_its_body() {
        get("/commitments/" + id + "-2.1")
                .body("participants[0].role", equalTo("jointOwner"))
                .body("participants[0].bodyId", equalTo("cocom"));
        get("/commitments/" + id + "-1.2").body("participants[0]", not(hasKey("bodyId")));
        get("/refData/participantRoles").body("items", hasItem(hasEntry("code", "jointOwner")));
    }

    @Test
    void a_body_lists_the_commitments_of_which_it_is_a_joint_owner() {
        var listed = get("/bodies/cocom/jointCommitments?pageSize=200");

        listed.body("items.commitmentId", hasItem(id + "-2.1"))
                .body("items.commitmentId", not(hasItem(id + "-3.1")))
                .body("items[0].owner.bodyId", equalTo("government"));
        get("/bodies/government/jointCommitments").body("total", equalTo(0));
        get("/bodies/no-such-body/jointCommitments").statusCode(404);
    }

    @Test
    void a_joint_owner_finds_its_commitments_in_lists_figures_and_the_register() {
        var ofCocom = "resolution=" + id + "&owner=cocom";
        get("/commitments?" + ofCocom).body("items.commitmentId", equalTo(List.of(id + "-2.1", id + "-3.1")));
        get("/commitments?" + ofCocom + "&asOf=" + adoptedOn())
                .body("items.commitmentId", equalTo(List.of(id + "-2.1", id + "-3.1")));
        get("/commitments?" + ofCocom + "&q=habitants").body("items.commitmentId", equalTo(List.of(id + "-2.1")));
        get("/statistics?resolution=" + id)
                .body("tally.total", equalTo(4))
                .body("byOwner.find { it.owner.bodyId == 'cocom' }.tally.total", equalTo(2))
                .body("byOwner.find { it.owner.bodyId == 'government' }.tally.total", equalTo(3));
        get("/statistics?resolution=" + id + "&asOf=" + adoptedOn())
                .body("byOwner.find { it.owner.bodyId == 'cocom' }.tally.total", equalTo(2));
        get("/bodies/cocom/resolutions?pageSize=200")
                .body("items.find { it.resolution.resolutionId == '" + id + "' }.tally.total", equalTo(2));
        get("/exports/commitments?format=csv&" + ofCocom).body(containsString(id + "-2.1"));
    }

    @Test
    void a_body_that_is_only_a_joint_owner_is_found() throws InvalidDocumentException {
        var only = TestResolutions.withPrintedStructure();
        ((ObjectNode) only.at("/requests/themes/2/items/0")).put("owner", "government");
        registration.register(only.toString());
        var other = TestResolutions.idOf(only);

        get("/resolutions?owner=cocom&pageSize=200").body("items.resolutionId", hasItem(other));
        get("/resolutions?pageSize=200")
                .body("items.find { it.resolutionId == '" + other + "' }.figures.owners.bodyId", hasItem("cocom"))
                .body("items.find { it.resolutionId == '" + other + "' }.figures.tally.total", equalTo(4));
    }

    private String adoptedOn() {
        return document.get("adoptedOn").asText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17°", "17"})
    void the_search_finds_a_printed_number(String words) {
        assertEquals(
                List.of(id + "-2.1"),
                get("/commitments?resolution=" + id + "&q=" + words).extract().path("items.commitmentId"));
    }

    @Test
    void the_export_has_the_printed_number() {
        var csv = get("/exports/commitments?format=csv&resolution=" + id)
                .extract()
                .asString();

        var header = csv.lines().findFirst().orElseThrow();
        assertTrue(header.contains(",printedNumber_fr,printedNumber_nl,citation,session,"), header);
        assertTrue(csv.contains("2° a),2° a)"), csv);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 17°chacunpourcequileconcerne, InviteleGouvernementetleCollègeréuni",
        "nl, 17°elkwathembetreft, VerzoektdeRegeringenhetVerenigdCollege"
    })
    void the_follow_up_report_prints_numbers_and_introductions(String lang, String wording, String introduction)
            throws IOException {
        var bytes = get("/reports/followUp?format=pdf&lang=" + lang + "&resolution=" + id)
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            var words = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", "");
            assertTrue(words.contains(wording), words);
            assertTrue(words.contains(introduction), words);
        }
    }

    @Test
    void the_text_history_compares_themes_without_heading() {
        get("/resolutions/" + id + "/textHistory")
                .statusCode(200)
                .body("themes[0]", not(hasKey("heading")))
                .body("themes[1].heading.fr.change", equalTo("added"))
                .body("removed[0]", not(hasKey("theme")));
    }

    @Test
    void a_joint_owner_must_be_another_known_body() {
        var faulty = TestResolutions.withPrintedStructure();
        var jointOwner = (ObjectNode) faulty.at("/requests/themes/1/items/0/participants/0");
        var place = "/requests/themes/1/items/0/participants/0/bodyId";

        assertEquals(List.of(place), placesOfErrors(faulty, jointOwner.put("bodyId", "government")));
        assertEquals(List.of(place), placesOfErrors(faulty, jointOwner.put("bodyId", "unknown-body")));
        assertEquals(1, placesOfErrors(faulty, jointOwner.without("bodyId")).size());
        assertEquals(
                1,
                placesOfErrors(faulty, jointOwner.put("bodyId", "cocom").put("role", "partner"))
                        .size());
    }

    private List<String> placesOfErrors(ObjectNode faulty, ObjectNode changed) {
        assertTrue(changed.isObject());
        return assertThrows(InvalidDocumentException.class, () -> registration.register(faulty.toString()))
                .errors()
                .stream()
                .map(ValidationError::place)
                .toList();
    }
}
