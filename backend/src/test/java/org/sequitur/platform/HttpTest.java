package org.sequitur.platform;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.BASE;
import static org.sequitur.testsupport.Api.PROBLEM;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.issue;
import static org.sequitur.testsupport.Api.outsideTheContract;
import static org.sequitur.testsupport.Api.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.RawHttp;
import org.sequitur.testsupport.RealMariaDb;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class HttpTest {

    @Inject
    DataSource database;

    private static final String LIST = "/commitments?resolution=a-590&pageSize=200";

    @Test
    void an_answer_is_the_same_from_the_store_as_newly_made() {
        var made = get(LIST + "&sort=number").extract();
        var stored = get(LIST + "&sort=number").extract();

        assertEquals(made.asString(), stored.asString());
        assertEquals(made.header("ETag"), stored.header("ETag"));
        assertEquals(made.header("Cache-Control"), stored.header("Cache-Control"));
        assertEquals(made.contentType(), stored.contentType());
    }

    @Test
    void whoever_has_the_answer_is_told_so() {
        var etag = get(LIST).extract().header("ETag");

        request()
                .header("If-None-Match", "\"other\", " + etag)
                .get(LIST)
                .then()
                .statusCode(304)
                .header("ETag", etag)
                .body(blankOrNullString());
    }

    @Test
    void compressed_it_is_a_fraction_and_has_a_tag_of_its_own() throws IOException {
        var plain = get(LIST).header("Content-Encoding", nullValue()).extract();
        var gzip = outsideTheContract()
                .header("Accept-Encoding", "br, gzip;q=0.8")
                .get(BASE + LIST)
                .then()
                .header("Content-Encoding", "gzip")
                .header("Vary", equalToIgnoringCase("Accept-Encoding"))
                .extract();
        var bytes = gzip.asByteArray();

        assertTrue(bytes.length < plain.asByteArray().length / 5);
        assertArrayEquals(plain.asByteArray(), new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes());
        assertNotEquals(plain.header("ETag"), gzip.header("ETag"));
        request().header("Accept-Encoding", "gzip;q=0, br").get(LIST).then().header("Content-Encoding", nullValue());
    }

    @Test
    void the_very_first_answer_says_that_it_is_compressed() {
        for (var time = 1; time <= 2; time++) {
            outsideTheContract()
                    .header("Accept-Encoding", "gzip")
                    .get(BASE + LIST + "&sort=-number")
                    .then()
                    .header("Content-Encoding", "gzip");
        }
    }

    @Test
    void public_answers_may_be_kept_but_must_be_asked_about() {
        get(LIST).header("Cache-Control", "public, max-age=0, must-revalidate");
        get("/health").header("Cache-Control", "no-store").body("status", equalTo("UP"));
    }

    @Test
    void head_gives_the_headers_of_get() {
        var got = get(LIST).extract();
        request()
                .head(LIST)
                .then()
                .statusCode(200)
                .header("ETag", got.header("ETag"))
                .body(blankOrNullString());
    }

    @Test
    void every_answer_carries_a_trace_id_the_callers_where_it_is_one() {
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
    void all_faults_of_a_query_are_told_at_once() {
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
    void a_problem_speaks_the_readers_language_french_by_default() {
        get("/commitments?page=0")
                .header("Content-Language", "fr")
                .body(issue("page") + ".detail", startsWith("page\u00A0: un nombre entier"));
        request()
                .header("Accept-Language", "nl-BE, fr;q=0.9, en;q=0.8")
                .get("/commitments?page=0")
                .then()
                .header("Content-Language", "nl")
                .body(issue("page") + ".detail", startsWith("page: een geheel getal"));
    }

    @Test
    void an_unknown_parameter_is_refused_everywhere() {
        for (var path : new String[] {"/resolutions", "/resolutions/a-590", "/bodies/erip", "/statistics", "/health"}) {
            get(path + "?foo=1").statusCode(400).body(issue("foo") + ".in", equalTo("query"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/commitments/%zz", "/commitments?q=%zz", "/commitments?q=[", "/commitments/a|b"})
    void an_address_that_is_none_is_a_problem(String address) {
        // The test's own client would not send it.
        var answer = RawHttp.get(RestAssured.port, BASE + address);

        assertEquals(400, answer.status());
        assertEquals(PROBLEM, answer.header("content-type"));
    }

    @Test
    void the_frameworks_own_refusals_are_problems() {
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

    @Test
    void only_configured_origins_may_read_from_a_browser() {
        request()
                .header("Origin", "http://localhost:8080")
                .get(LIST)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "http://localhost:8080");
        request()
                .header("Origin", "https://elsewhere.example")
                .get(LIST)
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void every_type_of_problem_is_explained_where_its_href_leads() {
        var problem = get("/commitments/nope").extract();
        var address = problem.<String>path("href");
        get(address.substring(address.indexOf(BASE) + BASE.length()))
                .body(
                        "items.find { it.code == '%s' }.definition.nl".formatted(problem.<String>path("type")),
                        not(blankOrNullString()));
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
    void one_address_is_spelled_one_way(String address) {
        var answer = RawHttp.get(RestAssured.port, BASE + address);

        assertEquals(404, answer.status());
        assertEquals(PROBLEM, answer.header("content-type"));
    }

    @Test
    void an_address_that_is_too_long_is_a_problem() {
        var answer = RawHttp.get(RestAssured.port, BASE + "/commitments?q=" + "a".repeat(9_000));

        assertEquals(414, answer.status());
        assertEquals(PROBLEM, answer.header("content-type"));
    }

    @Test
    void what_is_ready_is_served_until_a_change_is_counted_and_no_longer() throws SQLException {
        var address = "/bodies/actiris";
        var before = get(address).extract().asString();
        write("update body set website = 'https://example.org/new' where id = 'actiris'");
        assertEquals(before, get(address).extract().asString());

        write("update public_data_change set changes = changes + 1 where slot = 1");
        get(address).body("website", equalTo("https://example.org/new"));
        write("update body set website = 'https://www.actiris.brussels' where id = 'actiris'");
        write("update public_data_change set changes = changes + 1 where slot = 2");
        assertEquals(before, get(address).extract().asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json, text/plain, */*", "text/html,application/xhtml+xml,*/*;q=0.8", "*/*"})
    void whoever_takes_anything_gets_it(String accept) {
        for (var time = 1; time <= 2; time++) {
            request().header("Accept", accept).get("/bodies/erip").then().statusCode(200);
        }
    }

    @Test
    void what_is_negotiated_does_not_depend_on_who_asked_before() {
        for (var time = 1; time <= 2; time++) {
            request()
                    .header("Accept", "application/json")
                    .get("/doc/openapi.yaml")
                    .then()
                    .statusCode(406);
            get("/doc/openapi.yaml").statusCode(200);
        }
    }

    private void write(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
