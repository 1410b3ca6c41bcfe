package org.sequitur.platform;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.sequitur.testsupport.Api.BASE;
import static org.sequitur.testsupport.Api.PROBLEM;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.outsideTheContract;
import static org.sequitur.testsupport.Api.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.Tokens;

/** Properties of every response. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class EveryResponseTest {

    private static final String LIST = "/commitments?resolution=a-590&pageSize=200";

    @Test
    void every_response_has_a_trace_id_taken_from_the_request_if_valid() {
        get(LIST).header("BelGov-Trace-Id", matchesPattern("[0-9a-f]{32}"));
        get("/commitments/nope").header("BelGov-Trace-Id", matchesPattern("[0-9a-f]{32}"));
        request().header("BelGov-Trace-Id", "abc-123").get(LIST).then().header("BelGov-Trace-Id", "abc-123");
        request()
                .header("BelGov-Trace-Id", "a".repeat(37))
                .get(LIST)
                .then()
                .header("BelGov-Trace-Id", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void errors_of_the_framework_are_problems() {
        outsideTheContract().get(BASE + "/nothing").then().statusCode(404).contentType(PROBLEM);
        outsideTheContract().get("/nothing").then().statusCode(404).contentType(PROBLEM);
        outsideTheContract()
                .delete(BASE + "/commitments/a-590-1.1")
                .then()
                .statusCode(405)
                .contentType(PROBLEM)
                .header("Allow", equalTo("GET, HEAD, OPTIONS"));
        request()
                .accept("application/xml")
                .get("/bodies")
                .then()
                .statusCode(406)
                .contentType(PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, "/commitments/none-1.1"})
    void pages_of_all_sites_may_read_public_data(String address) {
        for (var repeated = 0; repeated < 2; repeated++) {
            request()
                    .header("Origin", "https://elsewhere.example")
                    .get(address)
                    .then()
                    .statusCode(address.equals(LIST) ? 200 : 404)
                    .header("Access-Control-Allow-Origin", "*")
                    .header("Access-Control-Expose-Headers", containsString("etag"));
        }
    }

    @Test
    void a_page_of_another_site_may_send_the_headers_of_reads_but_no_token() {
        preflight("GET", "if-none-match").statusCode(204).header("Access-Control-Allow-Origin", "*");
        preflight("GET", "if-none-match, Authorization").statusCode(403);
        preflight("POST", "content-type").statusCode(403);
    }

    private static ValidatableResponse preflight(String method, String headers) {
        return request()
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", headers)
                .options(LIST)
                .then();
    }

    @Test
    void only_configured_origins_may_send_a_token_or_write() {
        request()
                .header("Origin", "https://elsewhere.example")
                .auth()
                .oauth2(Tokens.staff())
                .get(LIST)
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .header("Access-Control-Allow-Origin", nullValue());
        request()
                .header("Origin", "http://localhost:8080")
                .auth()
                .oauth2(Tokens.staff())
                .get(LIST)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "http://localhost:8080");
        request()
                .header("Origin", "https://elsewhere.example")
                .post(LIST)
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void the_href_of_a_problem_leads_to_its_definition() {
        var problem = get("/commitments/nope").extract();
        var address = problem.<String>path("href");
        get(address.substring(address.indexOf(BASE) + BASE.length()))
                .body(
                        "items.find { it.code == '%s' }.definition.nl".formatted(problem.<String>path("type")),
                        not(blankOrNullString()));
    }
}
