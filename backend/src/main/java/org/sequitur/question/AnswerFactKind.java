package org.sequitur.question;

import jakarta.inject.Singleton;
import java.util.List;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.FactTable;

/** Describes answers. */
@Singleton
class AnswerFactKind implements FactKind {

    private final AnswerTable table;

    AnswerFactKind(AnswerTable table) {
        this.table = table;
    }

    @Override
    public String collection() {
        return "answers";
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.QUESTION_ANSWERED);
    }

    @Override
    public List<FactTable<?>> tables() {
        return List.of(table);
    }
}
