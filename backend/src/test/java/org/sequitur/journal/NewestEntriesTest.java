package org.sequitur.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.ApiSteps.published;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.resolution.ResolutionCriteria;
import org.sequitur.testsupport.LinkSteps;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The entries of a feed. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class NewestEntriesTest {

    @Inject
    FeedEntries journal;

    @Inject
    FactFilters filters;

    @Inject
    Clock clock;

    @Test
    void many_links_made_at_once_displace_no_other_entries_and_older_links_are_left_out() {
        var commitment = TestCommitments.of("cocom");
        LinkSteps.link(Tokens.staff(), commitment).statusCode(201);
        published(Tokens.agency("cocom"), commitment, "inProgress");
        published(Tokens.agency("cocom"), commitment, "inProgress");
        LinkSteps.link(Tokens.staff(), commitment).statusCode(201);
        LinkSteps.link(Tokens.staff(), commitment).statusCode(201);
        LinkSteps.link(Tokens.staff(), commitment).statusCode(201);

        assertEquals(
                List.of(EventKind.LINKED, EventKind.LINKED, EventKind.REPORT_PUBLISHED, EventKind.REPORT_PUBLISHED),
                newest(commitment, List.of(), 2));
        assertEquals(List.of(EventKind.LINKED, EventKind.LINKED), newest(commitment, List.of(EventKind.LINKED), 2));
        assertEquals(List.of(EventKind.REPORT_PUBLISHED), newest(commitment, List.of(EventKind.REPORT_PUBLISHED), 1));
    }

    private List<EventKind> newest(String commitment, List<EventKind> kinds, int max) {
        var facts = filters.checked(
                List.of(),
                ResolutionCriteria.NONE,
                List.of(),
                List.of(commitment),
                List.of(),
                BrusselsTime.today(clock));
        return journal.newest(new EventFilter(facts, kinds, EventPeriod.ALL), max).stream()
                .map(JournalEntry::kind)
                .toList();
    }
}
