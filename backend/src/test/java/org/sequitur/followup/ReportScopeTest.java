package org.sequitur.followup;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.issue;
import static org.sequitur.testsupport.Api.request;
import static org.sequitur.testsupport.ApiSteps.classify;
import static org.sequitur.testsupport.ApiSteps.confirmErratum;
import static org.sequitur.testsupport.ApiSteps.proposeErratum;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.PrintedReport;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Which requests a report on a resolution, a body or a committee covers, on which day. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ReportScopeTest {

    private final String yesterday =
            LocalDate.now(BrusselsTime.BRUSSELS).minusDays(1).toString();

    @Inject
    RegisterResolution registration;

    private String resolution;
    private String number;
    private String body;
    private String document;

    @BeforeEach
    void register_a_resolution_with_a_body_of_its_own() throws InvalidDocumentException {
        var fresh = TestResolutions.fresh();
        resolution = TestResolutions.idOf(fresh);
        number = TestResolutions.numberOf(fresh);
        body = "body-" + resolution;
        document = TestResolutions.withBody(fresh, body);
        registration.register(document);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "resolution=a-590&body=cocom | body | choisissez un seul de ces paramètres | kies slechts één van deze parameters",
                "body=cocom&committee=x | committee | choisissez un seul de ces paramètres | kies slechts één van deze parameters",
                "body=cocom&owner=cocom | owner | que pour le rapport sur une résolution | het verslag over een resolutie",
                "body=no-such-body | body | n’existe pas | bestaat niet",
                "committee=no-such-committee | committee | n’existe pas | bestaat niet",
                "lang=fr | resolution | une réunion (sitting) ou une campagne de rapports | een vergadering (sitting) of een verslagronde"
            })
    void a_report_covers_exactly_one_resolution_body_or_committee(
            String query, String name, String french, String dutch) {
        get("/reports/followUp?" + query).statusCode(400).body(issue(name) + ".detail", containsString(french));
        request()
                .header("Accept-Language", "nl")
                .get("/reports/followUp?" + query)
                .then()
                .statusCode(400)
                .body(issue(name) + ".detail", containsString(dutch));
    }

    @Test
    void the_owner_is_that_of_the_last_day() throws IOException {
        var block = TestResolutions.placeOf(document, "2.4") + "/owner";
        confirmErratum(proposeErratum(Tokens.staff(), resolution, block, "\"bodyId\": \"erip\"", "mot"))
                .statusCode(200);

        assertFalse(report(Map.of("body", body)).contains(number + " (2022-2023), 2.4"));
        assertTrue(report(Map.of("body", body, "to", yesterday)).contains(number + " (2022-2023), 2.4"));
    }

    @Test
    void the_report_of_a_committee_outlives_a_new_name_of_it() throws IOException {
        var committee = "Commission " + resolution;
        classified(committee);
        assertTrue(report(Map.of("committee", committee, "to", yesterday)).contains(number + " (2022-2023), 2.4"));

        classified("Commission nouvelle");
        assertTrue(report(Map.of("committee", committee)).contains(number + " (2022-2023), 2.4"));
    }

    @Test
    void all_requests_are_printed_for_a_day_before_the_heading_of_their_theme_was_corrected() throws IOException {
        confirmErratum(proposeErratum(Tokens.staff(), resolution, "/requests/themes/1/heading", "Un titre rectifié"))
                .statusCode(200);

        var then = report(Map.of("resolution", resolution, "to", yesterday));
        assertTrue(then.contains("Demande " + number + " (2022-2023), 2.4 sur la page de suivi"), then);
        assertFalse(then.contains("Un titre rectifié"));
        assertTrue(report(Map.of("resolution", resolution)).contains("2. Un titre rectifié"));
    }

    private void classified(String committee) {
        classify(Tokens.staff(), resolution, """
                { "committee": { "fr": "%s", "nl": "%s-nl" }, "policyAreas": [] }""".formatted(committee, committee))
                .statusCode(201);
    }

    private static String report(Map<String, String> parameters) throws IOException {
        var all = new HashMap<>(parameters);
        all.putAll(Map.of("format", "pdf", "lang", "fr"));
        return PrintedReport.of(all).words();
    }
}
