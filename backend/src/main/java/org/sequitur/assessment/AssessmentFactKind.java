package org.sequitur.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.sequitur.access.Permission;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.FactTable;
import org.sequitur.journal.PrintedFacts;
import org.sequitur.journal.PrintedQuery;
import org.sequitur.journal.PublishedText;

/** Describes assessments. */
@Singleton
class AssessmentFactKind implements FactKind {

    static final Permission ASSESS = Permission.ofParliament("ASSESS");

    private final AssessmentTable table;
    private final Assessments assessments;

    AssessmentFactKind(AssessmentTable table, Assessments assessments) {
        this.table = table;
        this.assessments = assessments;
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

    @Override
    public List<PrintedFacts<?>> printed() {
        return List.of(new PrintedFacts<>(
                "assessments",
                AssessmentRepresentation.class,
                1,
                PrintedQuery.of(Assessment.TEXT),
                (ids, until) -> assessments.publicRepresentations(ids),
                AssessmentRepresentation::assessmentId));
    }

    @Override
    public Optional<String> searchable() {
        return Optional.of("true");
    }
}
