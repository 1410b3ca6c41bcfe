package org.sequitur.deadline;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.access.Permission;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.FactOutcome;
import org.sequitur.journal.PublishedText;

/** Describes decisions on requested deadlines; the deadline represents both. */
@Singleton
class DeadlineDecisionFactKind implements FactKind {

    static final Permission DECIDE_DEADLINE = Permission.ofParliament("DECIDE_DEADLINE");

    private final Deadlines deadlines;

    DeadlineDecisionFactKind(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public PublishedText text() {
        return DeadlineDecision.TEXT;
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.DEADLINE_GRANTED, EventKind.DEADLINE_REFUSED);
    }

    @Override
    public Optional<String> searchable() {
        return EVERY_FACT;
    }

    @Override
    public Map<UUID, FactOutcome> outcomes(Collection<UUID> ids) {
        return deadlines.outcomes(ids, deadline -> FactOutcome.ofDeadline(deadline.deadline()));
    }
}
