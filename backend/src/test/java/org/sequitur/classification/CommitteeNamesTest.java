package org.sequitur.classification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.issue;
import static org.sequitur.testsupport.ApiSteps.classify;
import static org.sequitur.testsupport.ApiSteps.deadline;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** A committee that several resolutions have has one name in each language. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class CommitteeNamesTest {

    @Inject
    RegisterResolution registration;

    private String first;
    private String second;
    private String french;
    private String dutch;

    @BeforeEach
    void classify_the_first_of_two_resolutions() throws InvalidDocumentException {
        first = registered();
        second = registered();
        french = "Santé et mobilité " + first;
        dutch = "Gezondheid en mobiliteit " + first;
        classified(first, french, dutch).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"Santé et mobilité, Gezondheid en mobiliteit", "SANTE & mobilite, gezondheid & Mobiliteit"})
    void a_committee_of_another_resolution_gets_the_names_that_it_has_there(String typedFrench, String typedDutch) {
        classified(second, typedFrench + " " + first, typedDutch + " " + first)
                .statusCode(201)
                .body("committee.fr", equalTo(french))
                .body("committee.nl", equalTo(dutch));

        get("/resolutions/" + second).body("committee.fr", equalTo(french)).body("committee.nl", equalTo(dutch));
    }

    @Test
    void another_name_in_one_language_is_refused_and_says_the_known_one() {
        classified(second, french, "Andere commissie")
                .statusCode(400)
                .body(issue("/committee/nl") + ".detail", containsString(dutch));
        classified(second, "Autre commission", dutch)
                .statusCode(400)
                .body(issue("/committee/fr") + ".detail", containsString(french));

        get("/resolutions/" + second + "/classifications").body("items.size()", equalTo(0));
    }

    @Test
    void addresses_with_a_committee_outlive_a_new_name_of_it() {
        classified(first, "Nouvelle " + first, "Nieuwe " + first).statusCode(201);
        for (var resolution : List.of(first, second)) {
            deadline(Tokens.staff(), resolution + "-2.1", "2032-02-01").statusCode(201);
        }

        var encoded = URLEncoder.encode(french, UTF_8);
        get("/resolutions?committee=" + encoded).body("items.resolutionId", contains(first));
        get("/commitments?committee=" + URLEncoder.encode(dutch, UTF_8)).body("total", equalTo(4));
        get("/statistics?committee=" + encoded).body("tally.total", equalTo(4));
        get("/embeds/nl?committee=" + encoded).body(containsString("gebeurt: " + dutch + "</h1>"));
        for (var table : List.of("changes", "deadlines", "commitmentLinks", "errata", "ownerDecisions")) {
            get("/exports/" + table + "?format=csv&committee=" + encoded).statusCode(200);
            get("/exports/" + table + "?format=csv&committee=Inconnue").statusCode(400);
        }
        var rows = get("/exports/deadlines?format=csv&committee=" + encoded)
                .extract()
                .asString()
                .lines()
                .skip(1)
                .toList();
        assertEquals(1, rows.size(), rows::toString);
        assertTrue(rows.getFirst().contains(first + "-2.1"), rows::toString);
    }

    @Test
    void the_only_resolution_of_a_committee_can_change_its_names() {
        classified(first, french.toUpperCase(Locale.ROOT), "Andere commissie " + first)
                .statusCode(201)
                .body("committee.nl", equalTo("Andere commissie " + first));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Santé et mobilité ", "sante et mobilite ", "Sante & Mobilite ", "gezondheid en mobiliteit "})
    void case_and_accents_of_a_committee_do_not_matter_in_filters(String name) {
        var query = "?committee=" + (name + first).replace(" ", "%20").replace("&", "%26");

        get("/resolutions" + query).statusCode(200).body("items.resolutionId", equalTo(List.of(first)));
        get("/commitments" + query).statusCode(200).body("items[0].resolution.resolutionId", equalTo(first));
        get("/reports/followUp" + query + "&format=docx").statusCode(200);
    }

    private String registered() throws InvalidDocumentException {
        var document = TestResolutions.withPrintedStructure();
        registration.register(document.toString());
        return TestResolutions.idOf(document);
    }

    private static ValidatableResponse classified(String resolution, String french, String dutch) {
        return classify(Tokens.staff(), resolution, """
                { "committee": { "fr": "%s", "nl": "%s" } }""".formatted(french, dutch));
    }
}
