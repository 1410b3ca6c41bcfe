package org.sequitur.platform;

import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.BASE;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.issue;
import static org.sequitur.testsupport.Api.outsideTheContract;
import static org.sequitur.testsupport.Api.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.RealMariaDb;

/** Content negotiation: coding, media type, language. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class NegotiationTest {

    private static final String LIST = "/commitments?resolution=a-590&pageSize=200";

    @Test
    void a_gzipped_response_is_smaller_and_has_its_own_etag() throws IOException {
        var plain = get(LIST).header("Content-Encoding", nullValue()).extract();
        var gzip = outsideTheContract()
                .header("Accept-Encoding", "br, gzip;q=0.8")
                .get(BASE + LIST)
                .then()
                .header("Content-Encoding", "gzip")
                .header("Vary", equalToIgnoringCase("Accept-Encoding, Origin"))
                .extract();
        var bytes = gzip.asByteArray();

        assertTrue(bytes.length < plain.asByteArray().length / 5);
        assertArrayEquals(plain.asByteArray(), new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes());
        assertNotEquals(plain.header("ETag"), gzip.header("ETag"));
        request().header("Accept-Encoding", "gzip;q=0, br").get(LIST).then().header("Content-Encoding", nullValue());
    }

    @Test
    void the_first_uncached_response_has_content_encoding_gzip() {
        for (var time = 1; time <= 2; time++) {
            outsideTheContract()
                    .header("Accept-Encoding", "gzip")
                    .get(BASE + LIST + "&sort=-number")
                    .then()
                    .header("Content-Encoding", "gzip");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json, text/plain, */*", "text/html,application/xhtml+xml,*/*;q=0.8", "*/*"})
    void an_accept_header_with_any_type_is_served(String accept) {
        for (var time = 1; time <= 2; time++) {
            request().header("Accept", accept).get("/bodies/erip").then().statusCode(200);
        }
    }

    @Test
    void negotiation_does_not_depend_on_earlier_requests() {
        for (var time = 1; time <= 2; time++) {
            request()
                    .header("Accept", "application/json")
                    .get("/doc/openapi.yaml")
                    .then()
                    .statusCode(406);
            get("/doc/openapi.yaml").statusCode(200);
        }
    }

    @Test
    void a_problem_is_in_the_requested_language_or_french() {
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
}
