package org.sequitur.response;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.journal.FactTable;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.table.Column;

/** Responses of the Government, and owners' declarations about their own competence, as a table. */
@Singleton
class GovernmentResponseTable extends FactTable<GovernmentResponseTable.Row> {

    /** The public columns of one response. */
    record Row(
            UUID id,
            String commitmentId,
            LocalizedText shortTitle,
            String bodyId,
            LocalizedText body,
            GovernmentResponse response,
            LocalDate respondedOn,
            LocalizedText explanation,
            Language originalLanguage,
            String source,
            Instant publishedAt,
            Instant withdrawnAt,
            String withdrawnByBodyId,
            LocalizedText withdrawnByBody,
            LocalizedText withdrawalReason)
            implements FactTable.WithdrawableRow {}

    private static final Map<String, LocalizedText> KINDS = new TreeMap<>(Map.of(
            GovernmentResponseRepresentation.RESPONSE,
            new LocalizedText("Réponse du Gouvernement", "Antwoord van de Regering"),
            GovernmentResponseRepresentation.DECLARATION,
            new LocalizedText("Déclaration de l'organisme", "Verklaring van de instelling")));

    GovernmentResponseTable(EntityManager database) {
        super(
                database,
                Row.class,
                "RecordedResponse f left join f.commitment c left join f.body b" + withdrawals(RecordedResponse.TEXT),
                "b.id, b.abbreviation, f.response, f.respondedOn, f.explanation, f.originalLanguage, f.source, f.publishedAt"
                        + WITHDRAWAL);
    }

    private static String kind(Row row) {
        return row.bodyId() == null
                ? GovernmentResponseRepresentation.RESPONSE
                : GovernmentResponseRepresentation.DECLARATION;
    }

    @Override
    public String name() {
        return "governmentResponses";
    }

    @Override
    public LocalizedText title() {
        return new LocalizedText(
                "Réponses du Gouvernement et déclarations des organismes",
                "Antwoorden van de Regering en verklaringen van de instellingen");
    }

    @Override
    public LocalizedText downloadTitle() {
        return new LocalizedText("Les réponses du Gouvernement (%s)", "De antwoorden van de Regering (%s)");
    }

    @Override
    public List<Column<Row>> columns() {
        return columns(
                "governmentResponseId",
                by(Row::bodyId, Row::body),
                and(
                        List.of(
                                Column.code("kind", "Nature", "Aard", KINDS, GovernmentResponseTable::kind),
                                Column.code(
                                        "response",
                                        "Réponse ou déclaration",
                                        "Antwoord of verklaring",
                                        GovernmentResponse.class,
                                        Row::response),
                                Column.date(
                                        "respondedOn",
                                        "Date de la réponse ou de la déclaration",
                                        "Datum van het antwoord of de verklaring",
                                        Row::respondedOn),
                                Column.texts("explanation", "Explication", "Toelichting", Row::explanation),
                                Column.originalLanguage(Row::originalLanguage),
                                Column.text("source", "Source", "Bron", Row::source),
                                Column.time("publishedAt", "Publié le", "Gepubliceerd op", Row::publishedAt)),
                        withdrawalColumns()));
    }
}
