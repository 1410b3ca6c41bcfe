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

/** Cached responses equal newly built ones, and are valid until the data change. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class ResponseCacheTest {

    private static final String LIST = "/commitments?resolution=a-590&pageSize=200";

    @Inject
    DataSource database;

    @Test
    void a_cached_response_equals_a_newly_built_one() {
        var built = get(LIST + "&sort=number").extract();
        var cached = get(LIST + "&sort=number").extract();

        assertEquals(built.asString(), cached.asString());
        assertEquals(
                built.headers().asList().stream()
                        .map(Header::getName)
                        .map(String::toLowerCase)
                        .collect(toSet()),
                cached.headers().asList().stream()
                        .map(Header::getName)
                        .map(String::toLowerCase)
                        .collect(toSet()));
        assertEquals(built.header("ETag"), cached.header("ETag"));
        assertEquals(built.header("Cache-Control"), cached.header("Cache-Control"));
        assertEquals(built.contentType(), cached.contentType());
    }

    @Test
    void a_matching_if_none_match_is_answered_with_304() {
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
    void public_responses_may_be_stored_but_must_be_revalidated() {
        get(LIST).header("Cache-Control", "public, max-age=0, must-revalidate");
        get("/health").header("Cache-Control", "no-store").body("status", equalTo("UP"));
    }

    @Test
    void head_returns_the_headers_of_get() {
        var got = get(LIST).extract();
        request()
                .head(LIST)
                .then()
                .statusCode(200)
                .header("ETag", got.header("ETag"))
                .body(blankOrNullString());
    }

    @Test
    void a_cached_response_is_served_until_a_change_is_counted() throws SQLException {
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
