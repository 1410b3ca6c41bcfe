package org.sequitur.journal;

import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.sequitur.testsupport.Api.request;
import static org.sequitur.testsupport.ApiSteps.published;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The media type of feeds: Atom for feed readers, XML for browsers, which show it as a page. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class FeedInBrowserTest {

    static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";
    static final String READER = "application/atom+xml, application/xml;q=0.8, text/html;q=0.7, */*;q=0.1";
    static final String XML = "application/xml;charset=UTF-8";

    private String address;

    @BeforeEach
    void publish_report() {
        var commitmentId = TestCommitments.of("cocom");
        published(Tokens.agency("cocom"), commitmentId, "inProgress");
        address = "/feeds/fr?commitment=" + commitmentId;
    }

    @Test
    void a_browser_gets_the_bytes_of_a_feed_as_xml() {
        // Twice each: built, and from the cache.
        for (var time = 1; time <= 2; time++) {
            var page = accepting(BROWSER).get(address);
            var feed = accepting(READER).get(address);

            assertEquals(XML, page.contentType());
            assertEquals(AtomFeed.TYPE, feed.contentType());
            assertArrayEquals(feed.asByteArray(), page.asByteArray());
            for (var response : List.of(page, feed)) {
                response.then()
                        .statusCode(200)
                        .header("Vary", containsStringIgnoringCase("accept,"))
                        .header("Vary", containsStringIgnoringCase("accept-encoding"))
                        .header("Content-Language", equalTo("fr"))
                        .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'self';"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/atom+xml", READER})
    void a_feed_reader_gets_atom_after_a_browser(String accept) {
        assertEquals(XML, accepting(BROWSER).get(address).contentType());
        assertEquals(AtomFeed.TYPE, accepting(accept).get(address).contentType());
    }

    @Test
    void a_reader_of_xml_gets_xml_after_a_feed_reader() {
        assertEquals(AtomFeed.TYPE, accepting(READER).get(address).contentType());
        assertEquals(XML, accepting("application/xml").get(address).contentType());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "identity"})
    void each_type_has_its_own_etag_and_head_is_answered_like_get(String coding) {
        var page = accepting(BROWSER).header("Accept-Encoding", coding).get(address);
        var feed = accepting(READER).header("Accept-Encoding", coding).get(address);
        var pageTag = page.header("ETag");
        var feedTag = feed.header("ETag");

        assertNotEquals(pageTag, feedTag);
        assertEquals(304, conditional(BROWSER, coding, pageTag).statusCode());
        assertEquals(304, conditional(READER, coding, feedTag).statusCode());
        // A cache that has the other type must not take it for this one.
        assertEquals(200, conditional(BROWSER, coding, feedTag).statusCode());
        assertEquals(200, conditional(READER, coding, pageTag).statusCode());
        assertEquals(pageTag, conditional(BROWSER, coding, pageTag).header("ETag"));

        var head = accepting(BROWSER).header("Accept-Encoding", coding).head(address);
        assertEquals(XML, head.contentType());
        assertEquals(pageTag, head.header("ETag"));
    }

    private Response conditional(String accept, String coding, String tag) {
        return accepting(accept)
                .header("Accept-Encoding", coding)
                .header("If-None-Match", tag)
                .get(address);
    }

    static RequestSpecification accepting(String accept) {
        return request().header("Accept", accept);
    }
}
