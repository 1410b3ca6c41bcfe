package org.sequitur.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.FactTable;
import org.sequitur.journal.PublishedText;

/** Describes assessments. */
@Singleton
class AssessmentFactKind implements FactKind {

    private final AssessmentTable table;

    AssessmentFactKind(AssessmentTable table) {
        this.table = table;
    }

    @Override
    public PublishedText text() {
        return Assessment.TEXT;
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.ASSESSED);
    }

    @Override
    public List<FactTable<?>> tables() {
        return List.of(table);
    }
}
