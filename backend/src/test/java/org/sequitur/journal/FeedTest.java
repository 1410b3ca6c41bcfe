package org.sequitur.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.journal.AtomFeed.feed;
import static org.sequitur.journal.AtomFeed.schemaErrors;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.request;
import static org.sequitur.testsupport.ApiSteps.TEXT;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.assignCommittee;
import static org.sequitur.testsupport.ApiSteps.classify;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.decide;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SensitiveText;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class FeedTest {

    @Inject
    RegisterResolution registering;

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private String commitmentId;

    @BeforeEach
    void create_commitment_of_cocom() {
        commitmentId = TestCommitments.of("cocom");
    }

    @Test
    void withdrawn_texts_are_absent_from_feeds_and_calendars() {
        var words = "withdrawnwords" + commitmentId.replaceAll("[^0-9a-z]", "");
        var title = SensitiveText.SHORT_TITLE.publish(commitmentId, words);
        deadline(staff, commitmentId, "2032-01-31").statusCode(201);
        var feeds = List.of(
                "/feeds/fr?commitment=" + commitmentId,
                "/feeds/nl?commitment=" + commitmentId,
                "/calendars/fr?owner=cocom",
                "/calendars/nl?owner=cocom");
        for (var feed : feeds) {
            assertTrue(unfolded(feed).contains(words), feed);
        }

        SensitiveText.withdraw(staff, title + "/withdrawal", "A name").statusCode(200);

        for (var feed : feeds) {
            assertFalse(unfolded(feed).contains(words), feed);
        }
        assertTrue(unfolded(feeds.getFirst()).contains("Texte retiré"));
    }

    /** Undoes the line folding of calendars (RFC 5545). */
    private static String unfolded(String path) {
        return get(path).statusCode(200).extract().asString().replaceAll("\\r?\\n[ \\t]", "");
    }

    @Test
    void entries_are_newest_first_in_the_feeds_language_and_link_to_the_page() throws Exception {
        published(officer, commitmentId, "inProgress");
        var asked = deadline(officer, commitmentId, "2032-01-31").extract().<String>path("deadlineId");
        decide(staff, asked, "granted").statusCode(200);

        var french = feed("/feeds/fr?commitment=" + commitmentId);
        var dutch = feed("/feeds/nl?commitment=" + commitmentId);

        assertEquals("fr", french.text("/feed/@*[name()='xml:lang']"));
        assertEquals(3, french.entries());
        assertTrue(french.text("/feed/entry[1]/title").endsWith("accordée\u00A0: 31\u00A0janvier 2032"));
        assertTrue(dutch.text("/feed/entry[1]/title").endsWith("toegestaan: 31\u00A0januari 2032"));
        assertTrue(dutch.text("/feed/entry[3]/title").endsWith("\u2013 Verslag gepubliceerd: In uitvoering"));
        assertEquals("Parlement", french.text("/feed/entry[1]/author/name"));
        assertTrue(french.text("/feed/entry[3]/author/name").startsWith("Commission communautaire commune"));
        assertEquals(
                "http://localhost:8080/fr/demandes/" + commitmentId,
                french.text("/feed/entry[1]/link[@rel='alternate']/@href"));
        assertEquals(
                "http://localhost:8080/nl/verzoeken/" + commitmentId, dutch.text("/feed/link[@rel='alternate']/@href"));
        assertEquals(french.text("/feed/entry[1]/updated"), french.text("/feed/updated"));
        // The request and the decision on it are two entries for facts with one id.
        assertEquals(3, french.ids().size());
        assertEquals(french.ids(), dutch.ids());
    }

    @Test
    void an_entry_matches_the_event_in_the_journal() throws Exception {
        published(officer, commitmentId, "inProgress");
        Map<String, String> event =
                get("/commitments/" + commitmentId + "/history").extract().path("items[0]");

        var entry = feed("/feeds/fr?commitment=" + commitmentId);

        assertEquals("urn:uuid:" + event.get("eventId"), entry.text("/feed/entry/id"));
        assertEquals(event.get("kind"), entry.text("/feed/entry/category/@term"));
        assertEquals(
                OffsetDateTime.parse(event.get("happenedAt")).toEpochSecond(),
                OffsetDateTime.parse(entry.text("/feed/entry/updated")).toEpochSecond());
        assertEquals(event.get("factHref"), entry.text("/feed/entry/link[@rel='related']/@href"));
    }

    @Test
    void characters_not_allowed_in_xml_are_removed_from_titles() throws Exception {
        var document = TestResolutions.fresh();
        var asked = (ObjectNode) document.at("/requests/themes/0/items/0");
        asked.put("owner", "cocom")
                .putObject("shortTitle")
                .put("fr", "Un\u0001deux")
                .put("nl", "Een\uFFFEtwee");
        registering.register(document.toString());
        var ours = TestResolutions.idOf(document) + "-1.1";
        var citation = TestResolutions.numberOf(document) + ", 1.1 ";
        deadline(staff, ours, "2032-01-31").statusCode(201);
        try {
            var french = feed("/feeds/fr?commitment=" + ours);
            assertTrue(french.text("/feed/title").endsWith(citation + "Un deux"), french.text("/feed/title"));
            assertTrue(french.text("/feed/entry[1]/title").startsWith(citation + "Un deux \u2013"));
            assertTrue(feed("/feeds/nl?commitment=" + ours).text("/feed/title").endsWith(citation + "Een twee"));
            get("/calendars/fr?owner=cocom").statusCode(200).body(not(containsString("\u0001")));
        } finally {
            // Restores a valid title for tests that read all commitments.
            put(staff, "/commitments/" + ours + "/shortTitle", "*", "{ \"title\": " + TEXT + " }")
                    .statusCode(200);
        }
    }

    @Test
    void a_feed_can_be_filtered_by_theme_body_or_resolution_and_names_the_filter() throws Exception {
        published(officer, commitmentId, "inProgress");
        var resolution = commitmentId.replaceFirst("-[0-9.]+$", "");
        var theme = commitmentId.replaceFirst("\\.[0-9]+$", "");

        for (var narrowed :
                List.of("theme=" + theme, "owner=cocom", "resolution=" + resolution + "&kind=reportPublished")) {
            assertEquals(
                    "http://localhost:8080/nl/verzoeken/" + commitmentId,
                    feed("/feeds/nl?" + narrowed).text("/feed/entry[1]/link[@rel='alternate']/@href"));
        }
        assertEquals("Sequitur \u2013 Cocom", feed("/feeds/fr?owner=cocom").text("/feed/title"));
        assertEquals(
                "http://localhost:8080/fr/demandes?theme=" + theme,
                feed("/feeds/fr?theme=" + theme).text("/feed/link[@rel='alternate']/@href"));
        assertEquals(0, feed("/feeds/fr?kind=closed&commitment=" + commitmentId).entries());
        get("/feeds/fr?theme=nowhere-1&commitment=nowhere-1.1&owner=nowhere&resolution=nowhere")
                .statusCode(400)
                .body("issues.size()", equalTo(4));
        get("/feeds/de").statusCode(404);
    }

    @Test
    void feed_and_calendar_of_a_committee_outlive_a_new_name_of_it() throws Exception {
        var resolution = commitmentId.replaceFirst("-[0-9.]+$", "");
        var earlier = "Kwanzu-" + resolution;
        var subscriptions = List.of("/feeds/fr?committee=" + earlier, "/calendars/fr?committee=" + earlier);
        deadline(staff, commitmentId, "2032-01-31").statusCode(201);
        subscriptions.forEach(address -> get(address).statusCode(400));
        assignCommittee(staff, resolution, earlier).statusCode(201);
        assignCommittee(staff, resolution, "Nieuw-" + resolution).statusCode(201);

        subscriptions.forEach(address -> assertTrue(unfolded(address).contains(commitmentId), address));
        var feed = feed(subscriptions.getFirst());
        assertEquals("Sequitur \u2013 " + earlier, feed.text("/feed/title"));
        assertEquals(
                "http://localhost:8080/fr/demandes?committee=" + earlier,
                feed.text("/feed/link[@rel='alternate']/@href"));

        // As another filter of the same address still applies.
        assertEquals(0, feed(subscriptions.getFirst() + "&resolution=a-590").entries());
    }

    @Test
    void the_title_of_a_feed_has_one_committee_for_a_name_that_is_french_and_dutch() throws Exception {
        var resolution = commitmentId.replaceFirst("-[0-9.]+$", "");
        var other = TestCommitments.inOwnResolution("cocom").replaceFirst("-[0-9.]+$", "");
        var name = "Aa-" + resolution;
        classify(staff, resolution, committee(name, "Bb-" + resolution)).statusCode(201);
        classify(staff, other, committee("Cc-" + resolution, name)).statusCode(201);

        assertEquals(
                "Sequitur \u2013 " + name, feed("/feeds/fr?committee=" + name).text("/feed/title"));
    }

    private static String committee(String french, String dutch) {
        return "{ \"committee\": { \"fr\": \"%s\", \"nl\": \"%s\" }, \"policyAreas\": [] }".formatted(french, dutch);
    }

    @Test
    void an_unchanged_feed_is_answered_with_304_until_a_fact_is_published() throws Exception {
        var address = "/feeds/fr?commitment=" + commitmentId;
        var tag = get(address).header("Content-Language", "fr").extract().header("ETag");
        draft(officer, commitmentId, report("inProgress"));
        ask(staff, commitmentId, "internal").statusCode(201);

        request().header("If-None-Match", tag).get(address).then().statusCode(304);
        assertFalse(feed(address).text("/feed/updated").isEmpty());

        published(officer, commitmentId, "inProgress");
        for (var time = 1; time <= 2; time++) {
            request()
                    .header("If-None-Match", tag)
                    .get(address)
                    .then()
                    .statusCode(200)
                    .header("Content-Language", "fr")
                    .contentType(AtomFeed.TYPE);
        }
    }

    @Test
    void the_atom_schema_detects_a_missing_element() throws Exception {
        var whole = new String(get("/feeds/fr?owner=cocom").extract().asByteArray(), UTF_8);

        assertEquals("", schemaErrors(whole.getBytes(UTF_8)));
        for (var needed : List.of("<updated>[^<]*</updated>", "<id>[^<]*</id>", "<title>[^<]*</title>")) {
            assertFalse(
                    schemaErrors(whole.replaceFirst(needed, "").getBytes(UTF_8)).isEmpty());
        }
    }
}
