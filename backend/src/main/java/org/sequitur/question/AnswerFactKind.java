package org.sequitur.question;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.sequitur.access.Permission;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.FactTable;
import org.sequitur.journal.PublishedText;

/** Describes answers. */
@Singleton
class AnswerFactKind implements FactKind {

    static final Permission ANSWER = Permission.ofResponsible("ANSWER");

    private final AnswerTable table;

    AnswerFactKind(AnswerTable table) {
        this.table = table;
    }

    @Override
    public PublishedText text() {
        return Answer.TEXT;
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.QUESTION_ANSWERED);
    }

    @Override
    public List<FactTable<?>> tables() {
        return List.of(table);
    }

    @Override
    public Optional<String> searchable() {
        return Optional.of("f.question.internal = false");
    }
}
