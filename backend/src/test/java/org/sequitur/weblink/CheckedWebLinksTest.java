package org.sequitur.weblink;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.evidence;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.ApiSteps.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.cache.PublicDataChanges;
import org.sequitur.platform.retry.Transactions;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.RandomHistory;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The job and what readers see of it. The web is made up: no test may ask a real server. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class CheckedWebLinksTest {

    @Inject
    Vertx vertx;

    @Inject
    WebLinkJob job;

    @Inject
    CheckedWebLinks checks;

    @Inject
    Transactions transactions;

    @Inject
    PublicDataChanges publicDataChanges;

    private final String officer = Tokens.agency("cocom");
    private final String link = "https://example.org/" + UUID.randomUUID();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final RandomHistory.TestClock calendar = new RandomHistory.TestClock();
    private boolean isThere = true;

    @BeforeEach
    void enable_the_checks_of_a_made_up_web() {
        QuarkusMock.installMockForType(new CheckedWebLinks(publicDataChanges, true), CheckedWebLinks.class);
        calendar.set(Instant.parse("2025-03-01T11:00:00Z"));
        QuarkusMock.installMockForType(calendar, Clock.class);
        QuarkusMock.installMockForType(
                new WebLinkReader(vertx, new HostAddresses()) {
                    @Override
                    boolean isFound(String link) {
                        asked.add(link);
                        return isThere;
                    }
                },
                WebLinkReader.class);
    }

    @AfterEach
    void forget_the_checks() {
        transactions.run(() -> checks.record(Map.of(), Set.of(), calendar.instant()));
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    @Test
    void a_check_shows_its_day_and_the_last_day_on_which_the_document_was_there() {
        var item = published();
        item(item).body("linkCheck", nullValue());

        checkAll();
        item(item).body("linkCheck.checkedOn", equalTo("2025-03-01")).body("linkCheck.foundOn", equalTo("2025-03-01"));
        calendar.set(Instant.parse("2025-03-02T11:00:00Z"));
        isThere = false;
        checkAll();
        item(item).body("linkCheck.checkedOn", equalTo("2025-03-02")).body("linkCheck.foundOn", equalTo("2025-03-01"));
    }

    @Test
    void a_document_that_was_never_there_has_the_day_of_the_check_alone() {
        isThere = false;
        var item = published();
        checkAll();
        item(item).body("linkCheck.checkedOn", equalTo("2025-03-01")).body("linkCheck.foundOn", nullValue());
    }

    @Test
    void a_link_is_asked_for_once_a_day_and_a_result_is_a_change_of_the_public_data() {
        published();
        checkAll();
        var changes = publicDataChanges.changes();
        calendar.set(Instant.parse("2025-03-02T10:59:00Z"));
        checkAll();
        assertEquals(1, Collections.frequency(asked, link));
        assertEquals(changes, publicDataChanges.changes());

        calendar.set(Instant.parse("2025-03-02T11:00:00Z"));
        checkAll();
        assertEquals(2, Collections.frequency(asked, link));
        assertTrue(publicDataChanges.changes() > changes);
    }

    @Test
    void the_link_of_a_draft_or_of_withdrawn_evidence_is_not_asked_for() {
        var draft = draft(officer, TestCommitments.of("cocom"), report("inProgress"));
        evidence(officer, draft, link).statusCode(201);
        var withdrawn = published("https://example.org/withdrawn/" + UUID.randomUUID());
        withdraw(officer, withdrawn).statusCode(200);

        checkAll();

        assertEquals(
                List.of(),
                asked.stream()
                        .filter(link -> link.equals(this.link) || link.contains("withdrawn"))
                        .toList());
    }

    @Test
    void the_check_of_a_link_that_is_no_longer_published_is_deleted() {
        var item = published();
        checkAll();
        assertTrue(isStored());
        withdraw(officer, item).statusCode(200);
        calendar.set(Instant.parse("2025-03-03T11:00:00Z"));
        published("https://example.org/" + UUID.randomUUID());
        checkAll();
        assertFalse(isStored());
    }

    @Test
    void without_the_setting_no_server_is_asked_and_no_result_is_shown() {
        published();
        checkAll();
        var off = new CheckedWebLinks(publicDataChanges, false);
        assertEquals(Map.of(), off.represent(List.of(link)));
        asked.clear();
        new WebLinkJob(off, () -> Set.of("https://example.org/off"), null, null, transactions, calendar).run();
        assertEquals(List.of(), asked);
    }

    private String published() {
        return published(link);
    }

    private String published(String link) {
        var draft = draft(officer, TestCommitments.of("cocom"), report("inProgress"));
        String item = evidence(officer, draft, link).statusCode(201).extract().path("evidenceItemId");
        publish(officer, Draft.of(as(officer).get(draft.path()).then())).statusCode(200);
        return item;
    }

    /** Runs until no link is due, as the links of other tests are due too. */
    private void checkAll() {
        int before;
        do {
            before = asked.size();
            job.run();
        } while (asked.size() - before == WebLinkJob.MAX_LINKS);
    }

    private boolean isStored() {
        return transactions.call(
                () -> checks.findByIdOptional(CheckedWebLink.hashOf(link)).isPresent());
    }

    private static ValidatableResponse item(String item) {
        return get("/evidenceItems/" + item);
    }
}
