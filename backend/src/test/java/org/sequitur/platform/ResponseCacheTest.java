package org.sequitur.platform;

import static java.util.stream.Collectors.toSet;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealMariaDb;

/** What is served ready: the same as newly made, for as long as it holds. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class ResponseCacheTest {

    private static final String LIST = "/commitments?resolution=a-590&pageSize=200";

    @Inject
    DataSource database;

    @Test
    void an_answer_is_the_same_from_the_store_as_newly_made() {
        var made = get(LIST + "&sort=number").extract();
        var stored = get(LIST + "&sort=number").extract();

        assertEquals(made.asString(), stored.asString());
        assertEquals(
                made.headers().asList().stream()
                        .map(Header::getName)
                        .map(String::toLowerCase)
                        .collect(toSet()),
                stored.headers().asList().stream()
                        .map(Header::getName)
                        .map(String::toLowerCase)
                        .collect(toSet()));
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

    private void write(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
