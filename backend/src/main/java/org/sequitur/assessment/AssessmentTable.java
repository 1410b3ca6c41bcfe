package org.sequitur.assessment;

import static org.sequitur.assessment.AssessmentColumns.COLUMNS;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.journal.FactTable;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.table.Column;

/** The export table of assessments. */
@Singleton
class AssessmentTable extends FactTable<AssessmentTable.Row> {

    /** The public columns of an assessment. */
    record Row(
            UUID id,
            String commitmentId,
            LocalizedText shortTitle,
            String resolutionId,
            String citation,
            UUID progressReportId,
            AssessmentOutcome outcome,
            LocalizedText reasons,
            Language originalLanguage,
            Instant publishedAt,
            Instant withdrawnAt,
            String withdrawnByBodyId,
            LocalizedText withdrawnByBody,
            LocalizedText withdrawalReason)
            implements FactTable.WithdrawableRow {}

    AssessmentTable(EntityManager database) {
        super(
                database,
                "assessments",
                Row.class,
                COLUMNS,
                "Assessment f left join f.commitment c" + withdrawals(Assessment.TEXT));
    }

    @Override
    public List<Column<Row>> columns() {
        return columns(
                "assessmentId",
                concat(
                        List.of(
                                Column.text("progressReportId", COLUMNS.progressReportId(), Row::progressReportId),
                                Column.code("outcome", COLUMNS.outcome(), AssessmentOutcome.class, Row::outcome),
                                Column.texts("reasons", COLUMNS.reasons(), Row::reasons),
                                Column.originalLanguage(Row::originalLanguage),
                                Column.time("publishedAt", COLUMNS.publishedAt(), Row::publishedAt)),
                        withdrawalColumns()));
    }
}
