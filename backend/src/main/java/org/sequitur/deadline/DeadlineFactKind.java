package org.sequitur.deadline;

import jakarta.inject.Singleton;
import java.util.List;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.FactTable;

/** Describes deadlines, set or requested. */
@Singleton
class DeadlineFactKind implements FactKind {

    private final DeadlineTable table;

    DeadlineFactKind(DeadlineTable table) {
        this.table = table;
    }

    @Override
    public String collection() {
        return "deadlines";
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.DEADLINE_SET, EventKind.DEADLINE_REQUESTED);
    }

    @Override
    public List<FactTable<?>> tables() {
        return List.of(table);
    }
}
