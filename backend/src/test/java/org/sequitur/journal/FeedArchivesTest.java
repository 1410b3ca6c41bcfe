package org.sequitur.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.journal.AtomFeed.feed;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.OwnerSteps.handOver;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.RandomHistory;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The archive documents of a feed (RFC 5005), with one event in September 2023 and one in October. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class FeedArchivesTest {

    private static final String SITE = "http://localhost:8080/api/sequitur/v1";

    private final RandomHistory.TestClock calendar = new RandomHistory.TestClock();
    private final String staff = Tokens.staff();
    private String commitmentId;
    private String filter;

    @BeforeEach
    void set_a_deadline_in_two_months() {
        setClock("2023-09-10T12:00");
        QuarkusMock.installMockForType(calendar, Clock.class);
        commitmentId = TestCommitments.of("cocom");
        filter = "?commitment=" + commitmentId;
        deadline(staff, commitmentId, "2032-01-31").statusCode(201);
        setClock("2023-10-31T23:30");
        deadline(staff, commitmentId, "2032-02-28").statusCode(201);
        setClock("2023-11-20T12:00");
    }

    @AfterEach
    void restore_system_clock() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    @Test
    void a_browser_gets_an_archive_as_xml() {
        for (var time = 1; time <= 2; time++) {
            FeedInBrowserTest.accepting(FeedInBrowserTest.BROWSER)
                    .get("/feeds/fr/archives/2023-10" + filter)
                    .then()
                    .statusCode(200)
                    .header("Content-Type", FeedInBrowserTest.XML);
        }
    }

    @Test
    void an_archive_leads_to_the_publications_of_its_month() throws Exception {
        assertEquals(
                "http://localhost:8080/fr/publications?month=2023-10&owner=cocom",
                feed("/feeds/fr/archives/2023-10?owner=cocom").text(link("alternate")));
        assertEquals(
                "http://localhost:8080/fr/demandes/" + commitmentId,
                feed("/feeds/fr/archives/2023-10" + filter).text(link("alternate")));
    }

    @Test
    void the_documents_of_a_feed_are_linked_and_have_its_id() throws Exception {
        var feed = feed("/feeds/fr" + filter);
        assertEquals(archive("2023-10"), feed.text(link("prev-archive")));
        assertEquals("0", feed.text("count(/feed/*[local-name()='archive'])"));

        var october = feed("/feeds/fr/archives/2023-10" + filter);
        assertTrue(get("/feeds/fr/archives/2023-10" + filter)
                .extract()
                .asString()
                .contains("<fh:archive xmlns:fh=\"http://purl.org/syndication/history/1.0\" />"));
        assertEquals(feed.text("/feed/id"), october.text("/feed/id"));
        assertEquals(SITE + "/feeds/fr" + filter, october.text(link("current")));
        assertEquals(archive("2023-10"), october.text(link("self")));
        assertEquals(archive("2023-09"), october.text(link("prev-archive")));
        assertEquals("", october.text(link("next-archive")));
        assertEquals(1, october.entries());
        assertTrue(october.text("/feed/entry/title").endsWith("28\u00A0février 2032"));

        var september = feed("/feeds/fr/archives/2023-09" + filter);
        assertEquals(archive("2023-10"), september.text(link("next-archive")));
        assertEquals(1, september.entries());
    }

    @Test
    void the_feed_and_its_archives_have_all_events() throws Exception {
        var ids = new TreeSet<String>();
        var address = "/feeds/nl" + filter;
        while (!address.isEmpty()) {
            var document = feed(address);
            ids.addAll(document.ids());
            address = document.text(link("prev-archive")).replace(SITE, "");
        }
        List<String> events = get("/changes" + filter).extract().path("items.eventId");
        assertEquals(new TreeSet<>(events.stream().map(id -> "urn:uuid:" + id).toList()), ids);
    }

    @Test
    void a_month_has_a_document_once_it_is_over() throws Exception {
        get("/feeds/fr/archives/2023-11" + filter).statusCode(404);
        setClock("2023-12-01T00:30");
        deadline(staff, commitmentId, "2032-03-31").statusCode(201);

        var november = feed("/feeds/fr/archives/2023-11" + filter);
        assertEquals(0, november.entries());
        assertEquals(archive("2023-10"), november.text(link("prev-archive")));
        assertEquals(archive("2023-11"), feed("/feeds/fr" + filter).text(link("prev-archive")));
        assertEquals(
                archive("2023-11"), feed("/feeds/fr/archives/2023-10" + filter).text(link("next-archive")));
    }

    @Test
    void a_full_document_exists_before_the_month_is_over_and_keeps_its_events() throws Exception {
        for (var i = 0; i < FeedArchives.EVENTS; i++) {
            deadline(staff, commitmentId, "2032-03-" + (i % 2 == 0 ? "30" : "31"))
                    .statusCode(201);
        }
        var full = feed("/feeds/fr/archives/2023-11" + filter);
        assertEquals(FeedArchives.EVENTS, full.entries());
        assertEquals("", full.text(link("next-archive")));
        deadline(staff, commitmentId, "2032-04-30").statusCode(201);

        assertEquals(full.ids(), feed("/feeds/fr/archives/2023-11" + filter).ids());
        assertEquals(archive("2023-11"), feed("/feeds/fr" + filter).text(link("prev-archive")));
        get("/feeds/fr/archives/2023-11.2" + filter).statusCode(404);
        setClock("2023-12-01T12:00");
        deadline(staff, commitmentId, "2032-05-31").statusCode(201);
        var rest = feed("/feeds/fr/archives/2023-11.2" + filter);
        assertEquals(1, rest.entries());
        assertEquals(archive("2023-11"), rest.text(link("prev-archive")));
        assertEquals(
                archive("2023-11.2"),
                feed("/feeds/fr/archives/2023-11" + filter).text(link("next-archive")));
    }

    @Test
    void the_archive_of_a_body_keeps_its_events_after_a_handover() throws Exception {
        var ofBody = "?owner=cocom&commitment=" + commitmentId;
        handOver(staff, commitmentId, "cocom", "actiris").statusCode(201);

        assertEquals(1, feed("/feeds/fr/archives/2023-10" + ofBody).entries());
        assertEquals(0, feed("/feeds/fr" + ofBody).entries());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-10.1", "2023-10.2", "2023-13", "1999-01", "2023-12", "9999-01"})
    void other_documents_do_not_exist(String id) {
        get("/feeds/fr/archives/" + id + filter).statusCode(404);
    }

    private String archive(String id) {
        return SITE + "/feeds/fr/archives/" + id + filter;
    }

    private static String link(String relation) {
        return "/feed/link[@rel='" + relation + "']/@href";
    }

    private void setClock(String time) {
        calendar.set(LocalDateTime.parse(time).atZone(BrusselsTime.BRUSSELS).toInstant());
    }
}
