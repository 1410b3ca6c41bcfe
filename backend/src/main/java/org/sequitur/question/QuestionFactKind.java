package org.sequitur.question;

import jakarta.inject.Singleton;
import java.util.List;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.FactTable;
import org.sequitur.journal.PublishedText;

/** Describes questions. */
@Singleton
class QuestionFactKind implements FactKind {

    private final QuestionTable table;

    QuestionFactKind(QuestionTable table) {
        this.table = table;
    }

    @Override
    public PublishedText text() {
        return Question.TEXT;
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.QUESTION_ASKED);
    }

    @Override
    public List<FactTable<?>> tables() {
        return List.of(table);
    }
}
