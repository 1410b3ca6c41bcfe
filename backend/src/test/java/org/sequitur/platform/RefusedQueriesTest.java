package org.sequitur.platform;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.BASE;
import static org.sequitur.testsupport.Api.PROBLEM;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.issue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.RawHttp;
import org.sequitur.testsupport.RealMariaDb;

/** Queries that the contract does not allow. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class RefusedQueriesTest {

    @Test
    void all_issues_of_a_query_are_reported_at_once() {
        get("/commitments?page=0&pageSize=x&overdue=maybe&assessment=fine&asOf=2024-02-30&owner=A%20B&sort=colour&foo=1&q="
                        + "&deadline=2024-01-01&page=2")
                .statusCode(400)
                .contentType(PROBLEM)
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "page",
                                "pageSize",
                                "overdue",
                                "assessment",
                                "asOf",
                                "owner",
                                "sort",
                                "foo",
                                "q",
                                "deadline"))
                .body(issue("foo") + ".type", equalTo("urn:problem-type:belgif:input-validation:unknownInput"))
                .body(issue("pageSize") + ".value", equalTo("x"));
    }

    @Test
    void an_unknown_parameter_is_refused_everywhere() {
        for (var path : new String[] {"/resolutions", "/resolutions/a-590", "/bodies/erip", "/statistics", "/health"}) {
            get(path + "?foo=1").statusCode(400).body(issue("foo") + ".in", equalTo("query"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/commitments?pageSize=2",
                "/resolutions?pageSize=2",
                "/feeds/fr?resolution=a-590",
                "/embeds/fr?commitment=a-590-1.1",
                "/calendars/fr?resolution=a-590",
                "/reports/followUp?resolution=a-590&commitment=a-590-1.1&format=pdf",
                "/exports/commitments?resolution=a-590&format=csv"
            })
    void tracking_parameters_are_ignored_by_reads(String address) {
        get(address + "&utm_source=a&fbclid=b&gad_source=1&mtm_medium=c&pk_source=d&_gl=e&igsh=f&xtor=g")
                .statusCode(200);
        get(address + "&utn_source=a").statusCode(400);
    }

    @Test
    void links_do_not_repeat_tracking_parameters() {
        get("/commitments?utm_source=a&pageSize=2&fbclid=b")
                .statusCode(200)
                .body("self", endsWith("/commitments?pageSize=2"))
                .body("next", not(containsString("utm_source")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/commitments?q=%zz", "/commitments?q=%", "/commitments?q=["})
    void a_malformed_query_is_a_problem(String address) {
        // REST Assured would not send such an address.
        var response = RawHttp.get(RestAssured.port, BASE + address);

        assertEquals(400, response.status());
        assertEquals(PROBLEM, response.header("content-type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/commitments/?page=0",
                "/commitments;x=1?page=0",
                "/%63ommitments?page=0",
                "//commitments?page=0",
                "/bodies/cocom%20",
                "/resolutions/a-590%20"
            })
    void other_spellings_of_an_address_are_not_found(String address) {
        var response = RawHttp.get(RestAssured.port, BASE + address);

        assertEquals(404, response.status());
        assertEquals(PROBLEM, response.header("content-type"));
    }

    @Test
    void an_address_that_is_too_long_is_a_problem() {
        var response = RawHttp.get(RestAssured.port, BASE + "/commitments?q=" + "a".repeat(9_000));

        assertEquals(414, response.status());
        assertEquals(PROBLEM, response.header("content-type"));
    }
}
