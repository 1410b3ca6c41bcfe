package org.sequitur.assessment;

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
                Row.class,
                "Assessment f left join f.commitment c" + withdrawals(Assessment.TEXT),
                "f.progressReportId, f.outcome, f.reasons, f.originalLanguage, f.publishedAt" + WITHDRAWAL);
    }

    @Override
    public String name() {
        return "assessments";
    }

    @Override
    public LocalizedText title() {
        return new LocalizedText("Évaluations", "Beoordelingen");
    }

    @Override
    public LocalizedText downloadTitle() {
        return new LocalizedText("Les évaluations du Parlement (%s)", "De beoordelingen door het Parlement (%s)");
    }

    @Override
    public List<Column<Row>> columns() {
        return columns(
                "assessmentId",
                and(
                        List.of(
                                Column.text("progressReportId", "Rapport", "Verslag", Row::progressReportId),
                                Column.code(
                                        "outcome", "Évaluation", "Beoordeling", AssessmentOutcome.class, Row::outcome),
                                Column.texts("reasons", "Motifs", "Redenen", Row::reasons),
                                Column.originalLanguage(Row::originalLanguage),
                                Column.time("publishedAt", "Publié le", "Gepubliceerd op", Row::publishedAt)),
                        withdrawalColumns()));
    }
}
