package org.sequitur.response;

import jakarta.inject.Singleton;
import java.util.List;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.FactTable;
import org.sequitur.journal.PublishedText;

/** Describes responses of the Government, and declarations of owners. */
@Singleton
class GovernmentResponseFactKind implements FactKind {

    private final GovernmentResponseTable table;

    GovernmentResponseFactKind(GovernmentResponseTable table) {
        this.table = table;
    }

    @Override
    public PublishedText text() {
        return RecordedResponse.TEXT;
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.RESPONSE_RECORDED);
    }

    @Override
    public List<FactTable<?>> tables() {
        return List.of(table);
    }
}
