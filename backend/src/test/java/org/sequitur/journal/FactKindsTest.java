package org.sequitur.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;

/** The kinds of facts that the features provide. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class FactKindsTest {

    /** A second kind for closures. */
    private static final FactKind OTHER = new FactKind() {
        @Override
        public PublishedText text() {
            return new PublishedText("OTHER", "Other", "other", "others", "text");
        }

        @Override
        public List<EventKind> events() {
            return List.of(EventKind.CLOSED);
        }
    };

    @Inject
    FactKinds kinds;

    @Inject
    @All
    List<FactKind> all;

    @Test
    void the_tables_of_facts_are_in_the_order_of_the_exports() {
        assertEquals(
                List.of(
                        "progressReports",
                        "evidenceItems",
                        "assessments",
                        "governmentResponses",
                        "deadlines",
                        "questions",
                        "answers",
                        "closures",
                        "errata",
                        "commitmentLinks",
                        "ownerDecisions"),
                kinds.tables().stream().map(FactTable::name).toList());
    }

    @Test
    void texts_keep_the_names_that_withdrawals_store() {
        for (var name : List.of(
                "PROGRESS_REPORT",
                "ASSESSMENT",
                "GOVERNMENT_RESPONSE",
                "DEADLINE",
                "DEADLINE_DECISION",
                "CLOSURE",
                "QUESTION",
                "ANSWER",
                "SHORT_TITLE",
                "ERRATUM",
                "COMMITMENT_LINK",
                "OWNER_DECISION",
                "FOREWORD",
                "EVIDENCE_WITHDRAWAL",
                "TEXT_WITHDRAWAL")) {
            assertEquals(name, kinds.text(name).name());
        }
    }

    @Test
    void an_event_of_two_kinds_is_refused() {
        var twice = new ArrayList<>(all);
        twice.add(OTHER);

        assertTrue(refusal(twice).contains("CLOSED belongs to several kinds"));
    }

    @Test
    void an_event_of_no_kind_is_refused() {
        var tooFew = all.stream()
                .filter(kind -> !kind.events().contains(EventKind.CLOSED))
                .toList();

        assertTrue(refusal(tooFew).contains("[CLOSED, REOPENED]"));
    }

    private static String refusal(List<FactKind> kinds) {
        return assertThrows(IllegalStateException.class, () -> new FactKinds(kinds, null))
                .getMessage();
    }
}
