package org.sequitur.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKinds;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;

/** Which events are reported by mail. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class FactNoticesTest {

    @Inject
    FactKinds kinds;

    @Test
    void assessments_questions_answers_and_links_are_reported() {
        assertEquals(
                Set.of(
                        EventKind.ASSESSED,
                        EventKind.QUESTION_ASKED,
                        EventKind.QUESTION_ANSWERED,
                        EventKind.LINKED,
                        EventKind.UNLINKED),
                reported());
    }

    @Test
    void each_reported_event_has_a_notice_of_its_name() {
        for (var event : reported()) {
            assertTrue(NoticeKind.valueOf(event.name()).isOfFact());
        }
    }

    private Set<EventKind> reported() {
        return Arrays.stream(EventKind.values())
                .filter(event -> !kinds.recipients(event).isEmpty())
                .collect(Collectors.toSet());
    }
}
