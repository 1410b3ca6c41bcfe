package org.sequitur.closure;

import jakarta.inject.Singleton;
import java.time.Instant;
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

/** Describes closures and reopenings. */
@Singleton
class ClosureFactKind implements FactKind {

    static final Permission CLOSE = Permission.ofParliament("CLOSE");

    private final ClosureTable table;
    private final Closures closures;

    ClosureFactKind(ClosureTable table, Closures closures) {
        this.table = table;
        this.closures = closures;
    }

    @Override
    public PublishedText text() {
        return Closure.TEXT;
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.CLOSED, EventKind.REOPENED);
    }

    @Override
    public List<FactTable<?>> tables() {
        return List.of(table);
    }

    @Override
    public List<MarkedFact> marked(Resolution resolution, Instant before) {
        return closures.marked(resolution, before);
    }

    @Override
    public List<PrintedFacts<?>> printed() {
        return List.of(new PrintedFacts<>(
                "closures",
                ClosureRepresentation.class,
                1,
                PrintedQuery.of(Closure.TEXT),
                (ids, extent) -> closures.publicRepresentations(ids),
                ClosureRepresentation::closureId));
    }

    @Override
    public Optional<String> searchable() {
        return EVERY_FACT;
    }

    @Override
    public Map<UUID, FactOutcome> outcomes(Collection<UUID> ids) {
        return closures.outcomes(ids, closure -> closure.reason() == null ? null : FactOutcome.of(closure.reason()));
    }
}
