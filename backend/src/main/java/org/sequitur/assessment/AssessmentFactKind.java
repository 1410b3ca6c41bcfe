package org.sequitur.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.FactTable;

/** Describes assessments. */
@Singleton
class AssessmentFactKind implements FactKind {

    private final AssessmentTable table;

    AssessmentFactKind(AssessmentTable table) {
        this.table = table;
    }

    @Override
    public String collection() {
        return "assessments";
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
