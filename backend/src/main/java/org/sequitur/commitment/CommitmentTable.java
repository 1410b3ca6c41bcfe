package org.sequitur.commitment;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.table.Column;
import org.sequitur.platform.table.RowWriter;
import org.sequitur.platform.table.Rows;
import org.sequitur.platform.table.Table;

/** The export table of commitments with their state at the end of a day; the rows are those of the list. */
@Singleton
public class CommitmentTable implements Table<CommitmentRepresentation> {

    private final EntityManager database;
    private final CommitmentSelector commitmentSelector;
    private final Commitments commitments;
    private final StateHistory stateHistory;
    private final AssessmentsByReport assessmentsByReport;
    private final PublicAddress address;
    private final int batchSize;

    CommitmentTable(
            EntityManager database,
            CommitmentSelector commitmentSelector,
            Commitments commitments,
            StateHistory stateHistory,
            AssessmentsByReport assessmentsByReport,
            PublicAddress address,
            @ConfigProperty(name = "sequitur.export.rows-at-once") int batchSize) {
        this.database = database;
        this.commitmentSelector = commitmentSelector;
        this.commitments = commitments;
        this.stateHistory = stateHistory;
        this.assessmentsByReport = assessmentsByReport;
        this.address = address;
        this.batchSize = batchSize;
    }

    @Override
    public String name() {
        return "commitments";
    }

    @Override
    public LocalizedText title() {
        return new LocalizedText("Demandes", "Verzoeken");
    }

    @Override
    public Rows<CommitmentRepresentation> all(LocalDate day) {
        return rows(CommitmentFilter.NONE, day, "number");
    }

    /** @param order the name of the sort order in the contract */
    public Rows<CommitmentRepresentation> rows(CommitmentFilter filter, LocalDate day, String order) {
        return writer -> {
            var wanted = commitmentSelector.all(filter, day, CommitmentOrder.named(order));
            for (var from = 0; from < wanted.length; from += batchSize) {
                var some = Arrays.stream(wanted, from, Math.min(from + batchSize, wanted.length));
                write(commitments.inOrder(some.boxed().toList()), day, writer);
                // Detach the entities already written, which would otherwise stay in memory until the export ends.
                database.clear();
            }
        };
    }

    private void write(List<Commitment> some, LocalDate day, RowWriter<CommitmentRepresentation> writer)
            throws IOException {
        var state = stateHistory.of(some, day);
        var findings = assessmentsByReport.of(state, day);
        for (var commitment : some) {
            writer.write(CommitmentRepresentation.of(
                    commitment, state.get(commitment), findings.get(commitment.rowId()), day, address));
        }
    }

    @Override
    public List<Column<CommitmentRepresentation>> columns() {
        return List.of(
                Column.text("commitmentId", "Identifiant", "Kenmerk", CommitmentRepresentation::commitmentId),
                Column.text("href", "Adresse", "Adres", CommitmentRepresentation::href),
                Column.text("number", "Numéro", "Nummer", CommitmentRepresentation::number),
                Column.text(
                        "resolutionId",
                        "Résolution",
                        "Resolutie",
                        row -> row.resolution().resolutionId()),
                Column.date("adoptedOn", "Adoptée le", "Aangenomen op", CommitmentRepresentation::adoptedOn),
                Column.text(
                        "themeId",
                        "Thème (identifiant)",
                        "Thema (kenmerk)",
                        row -> row.theme().themeId()),
                Column.texts("theme", "Thème", "Thema", row -> row.theme().shortHeading()),
                Column.texts("shortTitle", "Titre court", "Korte titel", CommitmentRepresentation::shortTitle),
                Column.lines(
                        "leadIns",
                        "Phrase introductive",
                        "Inleidende zin",
                        CommitmentRepresentation::leadIns,
                        row -> lines(row.leadIns(), Function.identity())),
                Column.texts("text", "Texte officiel", "Officiële tekst", CommitmentRepresentation::text),
                Column.text(
                        "ownerId",
                        "Organisme responsable (identifiant)",
                        "Verantwoordelijke instelling (kenmerk)",
                        row -> row.owner().bodyId()),
                Column.texts(
                        "owner",
                        "Organisme responsable",
                        "Verantwoordelijke instelling",
                        row -> row.owner().abbreviation()),
                Column.lines(
                        "participants",
                        "Participants",
                        "Deelnemers",
                        CommitmentRepresentation::participants,
                        row -> lines(row.participants(), CommitmentTable::named)),
                Column.code(
                        "governmentResponse",
                        "Réponse du Gouvernement",
                        "Antwoord van de Regering",
                        GovernmentResponse.class,
                        CommitmentRepresentation::governmentResponse),
                Column.date(
                        "respondedOn",
                        "Date de la réponse",
                        "Datum van het antwoord",
                        CommitmentRepresentation::respondedOn),
                Column.code(
                        "implementationStatus",
                        "État déclaré",
                        "Gemelde stand",
                        ImplementationStatus.class,
                        CommitmentRepresentation::implementationStatus),
                Column.number(
                        "percentDone",
                        "Pourcentage réalisé",
                        "Percentage uitgevoerd",
                        CommitmentRepresentation::percentDone),
                Column.date("expectedOn", "Prévu pour le", "Verwacht op", CommitmentRepresentation::expectedOn),
                Column.date(
                        "lastReportedOn",
                        "Dernier rapport",
                        "Laatste verslag",
                        CommitmentRepresentation::lastReportedOn),
                Column.code(
                        "assessment",
                        "Évaluation par le Parlement",
                        "Beoordeling door het Parlement",
                        AssessmentOutcome.class,
                        CommitmentRepresentation::assessment),
                Column.date("assessedOn", "Évalué le", "Beoordeeld op", CommitmentRepresentation::assessedOn),
                Column.text(
                        "assessedReportId",
                        "Rapport évalué (identifiant)",
                        "Beoordeeld verslag (kenmerk)",
                        ofAssessedReport(AssessedReport::progressReportId)),
                Column.date(
                        "assessedReportOn",
                        "Rapport évalué, publié le",
                        "Beoordeeld verslag, gepubliceerd op",
                        ofAssessedReport(AssessedReport::reportedOn)),
                Column.code(
                        "assessedReportStatus",
                        "État déclaré dans le rapport évalué",
                        "Gemelde stand in het beoordeelde verslag",
                        ImplementationStatus.class,
                        ofAssessedReport(AssessedReport::implementationStatus)),
                Column.yesNo(
                        "assessmentPending",
                        "Dernier rapport pas encore évalué",
                        "Laatste verslag nog niet beoordeeld",
                        CommitmentRepresentation::assessmentPending),
                Column.date("deadline", "Échéance", "Uiterste datum", CommitmentRepresentation::deadline),
                Column.yesNo("overdue", "En retard", "Te laat", CommitmentRepresentation::overdue),
                Column.number("overdueDays", "Jours de retard", "Dagen te laat", CommitmentRepresentation::overdueDays),
                Column.yesNo("dueSoon", "Échéance proche", "Termijn nabij", CommitmentRepresentation::dueSoon),
                Column.yesNo("stale", "Sans rapport récent", "Geen recent verslag", CommitmentRepresentation::stale),
                Column.date(
                        "silentSince",
                        "Sans rapport depuis le",
                        "Zonder verslag sinds",
                        CommitmentRepresentation::silentSince),
                Column.number(
                        "silentDays",
                        "Jours sans rapport",
                        "Dagen zonder verslag",
                        CommitmentRepresentation::silentDays),
                Column.yesNo("closed", "Clôturée", "Afgesloten", CommitmentRepresentation::closed),
                Column.date("closedOn", "Clôturée le", "Afgesloten op", CommitmentRepresentation::closedOn),
                Column.code(
                        "closureReason",
                        "Raison de la clôture",
                        "Reden van de afsluiting",
                        ClosureReason.class,
                        CommitmentRepresentation::closureReason));
    }

    /** Null if there is no assessed report. */
    private static <T> Function<CommitmentRepresentation, T> ofAssessedReport(Function<AssessedReport, T> property) {
        return commitment -> commitment.assessedReport() == null ? null : property.apply(commitment.assessedReport());
    }

    private static LocalizedText named(Participant participant) {
        var role = participant.role().meaning().label();
        return new LocalizedText(
                role.fr() + "\u00A0: " + participant.name().fr(),
                role.nl() + ": " + participant.name().nl());
    }

    private static <T> LocalizedText lines(List<T> some, Function<T, LocalizedText> text) {
        if (some.isEmpty()) {
            return null;
        }
        var texts = some.stream().map(text).toList();
        return new LocalizedText(
                texts.stream().map(LocalizedText::fr).collect(Collectors.joining("\n")),
                texts.stream().map(LocalizedText::nl).collect(Collectors.joining("\n")));
    }
}
