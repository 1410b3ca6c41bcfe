package org.sequitur.assessment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.access.Permission;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.FactOutcome;
import org.sequitur.journal.FactTable;
import org.sequitur.journal.MarkedFact;
import org.sequitur.journal.PrintedFacts;
import org.sequitur.journal.PrintedQuery;
import org.sequitur.journal.PublishedText;
import org.sequitur.progress.ProgressReports;
import org.sequitur.resolution.Resolution;

/** Describes assessments. */
@Singleton
class AssessmentFactKind implements FactKind {

    static final Permission ASSESS = Permission.ofParliament("ASSESS");

    private final AssessmentTable table;
    private final Assessments assessments;
    private final ProgressReports reports;

    AssessmentFactKind(AssessmentTable table, Assessments assessments, ProgressReports reports) {
        this.table = table;
        this.assessments = assessments;
        this.reports = reports;
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
    public List<MarkedFact> marked(Resolution resolution, Instant before) {
        return assessments.marked(resolution, before);
    }

    @Override
    public List<PrintedFacts<?>> printed() {
        return List.of(new PrintedFacts<>(
                "assessments",
                PrintedAssessment.class,
                1,
                PrintedQuery.of(Assessment.TEXT),
                (ids, extent) -> printed(ids),
                printed -> printed.assessment().assessmentId()));
    }

    private List<PrintedAssessment> printed(Collection<UUID> ids) {
        var represented = assessments.publicRepresentations(ids);
        var days = reports.daysOf(represented.stream()
                .map(AssessmentRepresentation::progressReportId)
                .toList());
        return represented.stream()
                .map(assessment -> new PrintedAssessment(
                        assessment,
                        days.get(assessment.progressReportId()),
                        represented.stream().anyMatch(other -> replaces(other, assessment))))
                .toList();
    }

    private static boolean replaces(AssessmentRepresentation other, AssessmentRepresentation assessment) {
        return other.progressReportId().equals(assessment.progressReportId())
                && other.publishedAt().isAfter(assessment.publishedAt());
    }

    @Override
    public Optional<String> searchable() {
        return EVERY_FACT;
    }

    @Override
    public Map<UUID, FactOutcome> outcomes(Collection<UUID> ids) {
        return assessments.outcomes(ids, assessment -> FactOutcome.of(assessment.outcome()));
    }
}
