package org.sequitur.progress;

import static org.sequitur.progress.ProgressReportColumns.COLUMNS;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.journal.FactTable;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.table.Column;
import org.sequitur.platform.time.BrusselsTime;

/** The published reports as a table. */
@Singleton
class ProgressReportTable extends FactTable<ProgressReportTable.Row> {

    /** The public columns of one report. */
    record Row(
            UUID id,
            String commitmentId,
            LocalizedText shortTitle,
            String resolutionId,
            String citation,
            String bodyId,
            LocalizedText body,
            ImplementationStatus implementationStatus,
            Integer percentDone,
            LocalDate expectedOn,
            LocalizedText narrative,
            Language originalLanguage,
            Instant publishedAt,
            UUID publicationId,
            UUID unchangedFrom,
            UUID corrects,
            UUID correctedBy,
            Instant reportedAt,
            Instant withdrawnAt,
            String withdrawnByBodyId,
            LocalizedText withdrawnByBody,
            LocalizedText withdrawalReason)
            implements FactTable.WithdrawableRow {}

    ProgressReportTable(EntityManager database) {
        super(
                database,
                "progressReports",
                Row.class,
                COLUMNS,
                "ProgressReport f left join f.commitment c left join f.body b" + withdrawals(ProgressReport.TEXT),
                Map.of(
                        "unchangedFrom",
                        "f.unchangedFrom.id",
                        "corrects",
                        "f.corrects.id",
                        "correctedBy",
                        "(select n.id from ProgressReport n where n.corrects = f)"));
    }

    @Override
    public List<Column<Row>> columns() {
        return columns(
                "progressReportId",
                concat(
                        List.of(
                                Column.text("bodyId", COLUMNS.bodyId(), Row::bodyId),
                                Column.texts("body", COLUMNS.body(), Row::body),
                                Column.code(
                                        "implementationStatus",
                                        COLUMNS.implementationStatus(),
                                        ImplementationStatus.class,
                                        Row::implementationStatus),
                                Column.number("percentDone", COLUMNS.percentDone(), Row::percentDone),
                                Column.date("expectedOn", COLUMNS.expectedOn(), Row::expectedOn),
                                Column.texts("narrative", COLUMNS.narrative(), Row::narrative),
                                Column.originalLanguage(Row::originalLanguage),
                                Column.time("publishedAt", COLUMNS.publishedAt(), Row::publishedAt)),
                        concat(
                                withdrawalColumns(),
                                List.of(
                                        Column.text("publicationId", COLUMNS.publicationId(), Row::publicationId),
                                        Column.text("unchangedFrom", COLUMNS.unchangedFrom(), Row::unchangedFrom),
                                        Column.text("corrects", COLUMNS.corrects(), Row::corrects),
                                        Column.text("correctedBy", COLUMNS.correctedBy(), Row::correctedBy),
                                        Column.date(
                                                "reportedOn",
                                                COLUMNS.reportedOn(),
                                                row -> row.reportedAt() == null
                                                        ? null
                                                        : BrusselsTime.of(row.reportedAt()))))));
    }
}
