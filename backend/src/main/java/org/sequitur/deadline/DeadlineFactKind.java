package org.sequitur.deadline;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.access.Permission;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.FactOutcome;
import org.sequitur.journal.FactTable;
import org.sequitur.journal.MarkedFact;
import org.sequitur.journal.PrintedFacts;
import org.sequitur.journal.PrintedQuery;
import org.sequitur.journal.PublishedText;
import org.sequitur.resolution.Resolution;

/** Describes deadlines, set or requested. */
@Singleton
class DeadlineFactKind implements FactKind {

    static final Permission SET_DEADLINE = Permission.ofParliament("SET_DEADLINE");
    static final Permission ENTER_DEADLINE = Permission.ofParliament("ENTER_DEADLINE");
    static final Permission REQUEST_DEADLINE = Permission.ofOwner("REQUEST_DEADLINE");

    private final DeadlineTable table;
    private final Deadlines deadlines;

    DeadlineFactKind(DeadlineTable table, Deadlines deadlines) {
        this.table = table;
        this.deadlines = deadlines;
    }

    @Override
    public PublishedText text() {
        return Deadline.TEXT;
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.DEADLINE_SET, EventKind.DEADLINE_REQUESTED, EventKind.DEADLINE_ENTERED);
    }

    @Override
    public List<FactTable<?>> tables() {
        return List.of(table);
    }

    @Override
    public List<MarkedFact> marked(Resolution resolution, Instant before) {
        return deadlines.marked(resolution, before);
    }

    @Override
    public Map<UUID, LocalDate> madeOn(Collection<UUID> ids) {
        return deadlines.madeOn(ids);
    }

    @Override
    public List<PrintedFacts<?>> printed() {
        return List.of(new PrintedFacts<>(
                "deadlines",
                DeadlineRepresentation.class,
                10,
                PrintedQuery.of(
                        Deadline.TEXT,
                        PrintedQuery.textBytes("f", Deadline.TEXT)
                                + " + coalesce((select length(d.reason_fr) + length(d.reason_nl)"
                                + " from deadline_decision d where d.id = f.id), 0)",
                        "true",
                        PrintedQuery.ALWAYS),
                (ids, extent) -> deadlines.publicRepresentations(ids, extent.until()),
                DeadlineRepresentation::deadlineId));
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
