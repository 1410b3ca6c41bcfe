package org.sequitur.progress;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.journal.FactTable;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.table.Column;

/** The published reports as a table. */
@Singleton
class ProgressReportTable extends FactTable<ProgressReportTable.Row> {

    /** The public columns of one report. */
    record Row(
            UUID id,
            String commitmentId,
            LocalizedText shortTitle,
            String bodyId,
            LocalizedText body,
            ImplementationStatus status,
            Integer percentDone,
            LocalDate expectedOn,
            LocalizedText narrative,
            Language originalLanguage,
            Instant publishedAt,
            Instant withdrawnAt,
            String withdrawnByBodyId,
            LocalizedText withdrawnByBody,
            LocalizedText withdrawalReason)
            implements FactTable.WithdrawableRow {}

    ProgressReportTable(EntityManager database) {
        super(
                database,
                Row.class,
                "ProgressReport f left join f.commitment c left join f.body b" + withdrawals(ProgressReport.TEXT),
                "b.id, b.abbreviation, f.implementationStatus, f.percentDone, f.expectedOn, f.narrative, f.originalLanguage, f.publishedAt"
                        + WITHDRAWAL);
    }

    @Override
    public String name() {
        return "progressReports";
    }

    @Override
    public LocalizedText title() {
        return new LocalizedText("Rapports", "Verslagen");
    }

    @Override
    public LocalizedText downloadTitle() {
        return new LocalizedText("Les rapports d'avancement (%s)", "De voortgangsverslagen (%s)");
    }

    @Override
    public List<Column<Row>> columns() {
        return columns(
                "progressReportId",
                and(
                        List.of(
                                Column.text("bodyId", "Organisme (identifiant)", "Instelling (kenmerk)", Row::bodyId),
                                Column.texts("body", "Organisme", "Instelling", Row::body),
                                Column.code(
                                        "implementationStatus",
                                        "État déclaré",
                                        "Gemelde stand",
                                        ImplementationStatus.class,
                                        Row::status),
                                Column.number(
                                        "percentDone",
                                        "Pourcentage réalisé",
                                        "Percentage uitgevoerd",
                                        Row::percentDone),
                                Column.date("expectedOn", "Prévu pour le", "Verwacht op", Row::expectedOn),
                                Column.texts("narrative", "Exposé", "Toelichting", Row::narrative),
                                Column.originalLanguage(Row::originalLanguage),
                                Column.time("publishedAt", "Publié le", "Gepubliceerd op", Row::publishedAt)),
                        withdrawalColumns()));
    }
}
