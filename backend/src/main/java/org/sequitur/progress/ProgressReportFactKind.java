package org.sequitur.progress;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
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
import org.sequitur.journal.TextOrigin;
import org.sequitur.resolution.Resolution;

/** Describes progress reports, with their evidence. */
@Singleton
class ProgressReportFactKind implements FactKind {

    static final Permission ENTER_REPORT = Permission.ofParliament("ENTER_REPORT");

    /** SQL with a place for a report: {@link ReportOrder#LATEST_FIRST}. */
    private static final String LATEST_FIRST =
            "coalesce(%1$s.reported_at, %1$s.published_at) desc, %1$s.published_at desc, %1$s.id desc";

    private static final PrintedQuery EVIDENCE = new PrintedQuery(
            "evidence_item f",
            PrintedQuery.textBytes("f", "title") + " + coalesce(length(f.url), 0)",
            "progress_report r on r.commitment_row_id = c.row_id join evidence_item f on f.report_id = r.id",
            LATEST_FIRST.formatted("r") + ", f.id desc",
            "r.published_at < :until",
            PrintedQuery.ALWAYS);

    /** SQL: size of a report {@code f} with the report that it repeats. */
    private static final String BYTES = PrintedQuery.textBytes("f", ProgressReport.TEXT)
            + " + coalesce((select " + PrintedQuery.textBytes("o", ProgressReport.TEXT)
            + " from progress_report o where o.id = f.unchanged_from), 0)";

    private final ProgressReportTable progressReportTable;
    private final EvidenceTable evidenceTable;
    private final ProgressReports reports;

    ProgressReportFactKind(
            ProgressReportTable progressReportTable, EvidenceTable evidenceTable, ProgressReports reports) {
        this.progressReportTable = progressReportTable;
        this.evidenceTable = evidenceTable;
        this.reports = reports;
    }

    /** The permission to publish such a report: a caller without it is not told that the report cannot be changed. */
    static Permission changeOf(ProgressReport published) {
        return published.isEntered() ? ENTER_REPORT : Permission.REPORT;
    }

    @Override
    public PublishedText text() {
        return ProgressReport.TEXT;
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.REPORT_PUBLISHED);
    }

    @Override
    public List<FactTable<?>> tables() {
        return List.of(progressReportTable, evidenceTable);
    }

    @Override
    public List<MarkedFact> marked(Resolution resolution, Instant before) {
        return reports.marked(resolution, before);
    }

    @Override
    public Map<UUID, LocalDate> madeOn(Collection<UUID> ids) {
        return reports.madeOn(ids);
    }

    @Override
    public List<PrintedFacts<?>> printed() {
        return List.of(
                new PrintedFacts<>(
                        "reports",
                        PrintedProgressReport.class,
                        1,
                        PrintedQuery.of(ProgressReport.TEXT, BYTES, "true", PrintedQuery.PUBLISHED_IN_PERIOD)
                                .orderedBy(LATEST_FIRST.formatted("f")),
                        (ids, extent) -> reports.printed(ids),
                        printed -> printed.report().progressReportId()),
                new PrintedFacts<>(
                        "evidence",
                        EvidenceItemRepresentation.class,
                        20,
                        EVIDENCE,
                        (ids, extent) -> reports.publicEvidence(ids),
                        EvidenceItemRepresentation::evidenceItemId));
    }

    @Override
    public Optional<String> searchable() {
        return EVERY_FACT;
    }

    @Override
    public TextOrigin textOrigin() {
        return new TextOrigin("f.body.id", ReportOrder.MADE_AT.formatted("f"));
    }

    @Override
    public Map<UUID, FactOutcome> outcomes(Collection<UUID> ids) {
        return FactOutcome.ofEach(
                reports.list("id in ?1", ids), report -> FactOutcome.of(report.implementationStatus()));
    }
}
