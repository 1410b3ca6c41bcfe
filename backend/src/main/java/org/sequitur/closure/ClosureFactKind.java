package org.sequitur.closure;

import jakarta.inject.Singleton;
import java.util.List;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.FactTable;
import org.sequitur.journal.PublishedText;

/** Describes closures and reopenings. */
@Singleton
class ClosureFactKind implements FactKind {

    private final ClosureTable table;

    ClosureFactKind(ClosureTable table) {
        this.table = table;
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
}
