package org.sequitur.deadline;

import jakarta.inject.Singleton;
import java.util.List;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.FactTable;
import org.sequitur.journal.PublishedText;

/** Describes deadlines, set or requested. */
@Singleton
class DeadlineFactKind implements FactKind {

    private final DeadlineTable table;

    DeadlineFactKind(DeadlineTable table) {
        this.table = table;
    }

    @Override
    public PublishedText text() {
        return Deadline.TEXT;
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
