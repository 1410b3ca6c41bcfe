package org.sequitur.journal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sequitur.journal.AtomFeed.feed;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.published;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Feeds in a browser, and since a day. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class FeedForReadersTest {

    private final String officer = Tokens.agency("cocom");
    private String commitmentId;

    @BeforeEach
    void create_commitment_of_cocom() {
        commitmentId = TestCommitments.of("cocom");
    }

    @Test
    void a_browser_reads_a_feed_in_utf_8_with_its_style_sheet_and_a_link_in_each_entry() throws Exception {
        published(officer, commitmentId, "inProgress");
        var address = "/feeds/fr?commitment=" + commitmentId;
        var response = get(address)
                .header("Content-Type", equalTo("application/atom+xml;charset=UTF-8"))
                .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'self';"))
                .extract()
                .asString();

        assertTrue(
                response.contains("<?xml-stylesheet type=\"text/css\" href=\"/api/sequitur/v1/feedStylesheet\"?>"),
                response);
        get("/feedStylesheet")
                .statusCode(200)
                .contentType("text/css")
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body(containsString("http://www.w3.org/2005/Atom"));
        var content = "/feed/entry/content[@type='xhtml']/*[local-name()='div']";
        assertEquals(
                "http://localhost:8080/fr/demandes/" + commitmentId,
                feed(address).text(content + "//*[local-name()='a']/@href"));
        assertEquals("Rapport publié\u00A0: En cours", feed(address).text(content + "/*[local-name()='p'][1]"));
    }

    /** The filters of a feed, and the Dutch page with the same events. */
    static List<Arguments> pages() {
        return List.of(
                arguments("", "publicaties"),
                arguments("?owner=cocom", "publicaties?owner=cocom"),
                arguments("?resolution=a-590&kind=assessed", "publicaties?kind=assessed&resolution=a-590"),
                arguments("?owner=cocom&since=2026-01-05", "publicaties?owner=cocom&since=2026-01-05"),
                // The page of publications has one value of each of its filters, and no other filters.
                arguments("?resolution=a-590&theme=a-590-1", "verzoeken?resolution=a-590&theme=a-590-1"),
                arguments("?owner=cocom&owner=erip", "verzoeken?owner=cocom&owner=erip"),
                arguments("?commitment=a-590-2.3&kind=assessed", "verzoeken/a-590-2.3"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_feed_leads_to_the_page_with_the_same_events(String filters, String page) throws Exception {
        assertEquals(
                "http://localhost:8080/nl/" + page,
                feed("/feeds/nl" + filters).text("/feed/link[@rel='alternate'][@type='text/html']/@href"));
    }

    @Test
    void a_feed_since_a_day_has_the_events_from_that_day_on_and_no_archives() throws Exception {
        published(officer, commitmentId, "inProgress");
        var today = BrusselsTime.today(Clock.systemUTC());
        var address = "/feeds/fr?commitment=" + commitmentId + "&since=";

        assertEquals(1, feed(address + today).entries());
        assertEquals("", feed(address + today).text("/feed/link[@rel='prev-archive']/@href"));
        assertEquals(0, feed(address + today.plusDays(1)).entries());
    }
}
