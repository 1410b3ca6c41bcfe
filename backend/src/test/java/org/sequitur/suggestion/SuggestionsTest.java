package org.sequitur.suggestion;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.classify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** A fictitious resolution is registered with a number, title and committee that no other test uses. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class SuggestionsTest {

    private static final String CITATION = "SUG-77 (2095-2096)";

    private static String resolution;

    @BeforeEach
    void register() throws InvalidDocumentException {
        if (resolution == null) {
            ObjectNode document = TestResolutions.fictitious("a-9202")
                    .put("documentNumber", "SUG-77")
                    .put("session", "2095-2096")
                    .put("adoptedOn", "2025-03-14");
            document.putObject("title")
                    .put("fr", "Résolution sur les zwêbulons")
                    .put("nl", "Resolutie over de kwibussen");
            CDI.current().select(RegisterResolution.class).get().register(document.toString());
            resolution = TestResolutions.idOf(document);
            classify(Tokens.staff(), resolution, """
                    { "committee": { "fr": "Commission des zwébulons", "nl": "Commissie voor kwibussen" },
                      "policyAreas": ["mobility"] }
                    """).statusCode(201);
        }
    }

    @Test
    void a_resolution_is_suggested_by_its_number_and_the_beginning_of_its_title() {
        for (var typed : new String[] {"sug-77", "SUG-77 (2095", "résolution SUG-77", "Zweb", "résolution zweb"}) {
            suggest(typed, "fr")
                    .body("items[0].kind", equalTo("resolution"))
                    .body("items[0].value", equalTo(resolution))
                    .body("items[0].href", endsWith("/resolutions/" + resolution))
                    .body("items[0].label.nl", equalTo("Resolutie over de kwibussen"))
                    .body("items[0].citation", equalTo(CITATION));
        }
    }

    @Test
    void a_commitment_is_suggested_by_its_citation() {
        suggest(CITATION + ", 1.2", "nl")
                .body("items.kind", contains("commitment"))
                .body("items[0].value", equalTo(resolution + "-1.2"))
                .body("items[0].href", endsWith("/commitments/" + resolution + "-1.2"))
                .body("items[0].citation", equalTo(CITATION + ", 1.2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "2.2", "3.3", "5.5", "5.2", "1.1."})
    void the_number_of_a_request_suggests_requests_only(String number) {
        suggest(number, "fr")
                .body("items.kind.unique()", contains("commitment"))
                .body("items.value", hasItem("a-590-" + number.substring(0, 3)));
    }

    @Test
    void another_spelling_is_proposed_where_nothing_is_suggested() {
        correct("kwibussne").body("items", empty()).body("corrected", equalTo("kwibussen"));
        correct("zweb").body("items", hasSize(greaterThan(0))).body("$", not(hasKey("corrected")));
        correct("xyzzyxq").body("items", empty()).body("$", not(hasKey("corrected")));
    }

    @Test
    void no_other_spelling_is_looked_for_while_the_reader_types() {
        suggest("kwibussne", "fr").body("items", empty()).body("$", not(hasKey("corrected")));
    }

    @Test
    void a_committee_leads_to_its_resolutions() {
        suggest("commission zweb", "fr")
                .body("items.kind", contains("committee"))
                .body("items[0].value", equalTo("Commission des zwébulons"))
                .body("items[0].href", containsString("/resolutions?committee=Commission"));
    }

    @Test
    void a_policy_area_is_suggested_if_a_resolution_has_it() {
        suggest("mobil", "fr").body("items.findAll { it.kind == 'policyArea' }.value", contains("mobility"));
        suggest("mobil", "nl").body("items.findAll { it.kind == 'policyArea' }.label.fr", contains("Mobilité"));
        suggest("instit", "fr").body("items.findAll { it.kind == 'policyArea' }", empty());
    }

    @Test
    void titles_in_the_other_language_are_not_suggested() {
        suggest("kwibus", "fr").body("items", empty());
        suggest("kwibus", "nl").body("items.kind", contains("resolution", "committee"));
    }

    @Test
    void a_body_is_suggested_by_its_abbreviation_and_name() {
        suggest("cocom", "fr").body("items.findAll { it.kind == 'body' }.value", hasItem("cocom"));
        suggest("gemeenschappelijke gemeen", "nl").body("items.findAll { it.kind == 'body' }.value", hasItem("cocom"));
    }

    @Test
    void at_most_eight_are_suggested() {
        suggest("a-590", "fr").body("items", hasSize(8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"prostit", "prostituées", "putain", "hoer"})
    void a_word_that_the_site_avoids_suggests_nothing(String typed) {
        suggest(typed, "fr").body("items", empty());
        suggest(typed, "nl").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "?!", "-"})
    void fewer_than_two_letters_suggest_nothing(String typed) {
        suggest(typed, "fr").body("items", empty());
    }

    @Test
    void without_words_nothing_is_suggested_and_another_language_is_not_found() {
        get("/suggestions/nl").statusCode(200).body("items", empty());
        get("/suggestions/de?q=form").statusCode(404);
    }

    private static ValidatableResponse correct(String typed) {
        return get("/suggestions/fr?corrected=true&q=" + typed).statusCode(200);
    }

    private static ValidatableResponse suggest(String typed, String language) {
        return get("/suggestions/%s?q=%s".formatted(language, URLEncoder.encode(typed, StandardCharsets.UTF_8)))
                .statusCode(200);
    }
}
