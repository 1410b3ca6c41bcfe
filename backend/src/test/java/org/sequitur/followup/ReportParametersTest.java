package org.sequitur.followup;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.issue;
import static org.sequitur.testsupport.Api.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.FollowedResolution;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;

/** Parameters and formats of follow-up reports. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ReportParametersTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private FollowedResolution followed;

    private String address;

    @BeforeEach
    void create_a_resolution_with_facts() {
        followed = FollowedResolution.shared();
        address = "/reports/followUp?resolution=" + followed.id();
    }

    @Test
    void the_format_is_chosen_by_parameter_or_accept_header() {
        get(address).header("Content-Type", equalTo("application/pdf"));
        for (var time = 1; time <= 2; time++) {
            request().header("Accept", DOCX).get(address).then().header("Content-Type", equalTo(DOCX));
            request().header("Accept", "*/*").get(address).then().header("Content-Type", equalTo("application/pdf"));
        }
        request().header("Accept", "text/csv").get(address).then().statusCode(406);
        // As clients that are generated from the contract.
        request()
                .header("Accept", "application/problem+json")
                .get(address)
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        var etag = get(address + "&format=pdf&lang=fr")
                .header("Content-Disposition", containsString(followed.id() + "-2023-06-30-"))
                .extract()
                .header("ETag");
        request()
                .header("If-None-Match", etag)
                .get(address + "&format=pdf&lang=fr")
                .then()
                .statusCode(304);
    }

    @Test
    void invalid_report_requests_are_explained_in_both_languages() {
        get("/reports/followUp")
                .statusCode(400)
                .body(issue("resolution") + ".detail", startsWith("resolution\u00A0: il"));
        get("/reports/followUp?resolution=none").body(issue("resolution") + ".detail", containsString("n’existe pas"));
        get(address + "&lang=de").body(issue("lang") + ".detail", containsString("fr, nl, both"));
        get(address + "&from=2024-02-01&to=2024-01-01")
                .statusCode(400)
                .body(issue("from") + ".detail", containsString("la date de début suit la date de fin"));
        get(address + "&from=2023-01-01").body(issue("from") + ".detail", containsString("adoptée que le 2023-06-30"));
        request()
                .header("Accept-Language", "nl")
                .get(address + "&to=2999-01-01")
                .then()
                .statusCode(400)
                .body(issue("to") + ".detail", equalTo("to: deze dag moet nog komen."));
    }
}
