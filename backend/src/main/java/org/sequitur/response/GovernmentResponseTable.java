package org.sequitur.response;

import static org.sequitur.response.GovernmentResponseColumns.COLUMNS;

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
import org.sequitur.platform.time.BrusselsTime;

/** Responses of the Government, and owners' declarations about their own competence, as a table. */
@Singleton
class GovernmentResponseTable extends FactTable<GovernmentResponseTable.Row> {

    /** The public columns of one response. */
    record Row(
            UUID id,
            String commitmentId,
            LocalizedText shortTitle,
            String resolutionId,
            String citation,
            String bodyId,
            LocalizedText body,
            GovernmentResponse response,
            LocalDate respondedOn,
            LocalizedText explanation,
            Language originalLanguage,
            String source,
            boolean entered,
            String document,
            Instant publishedAt,
            Instant withdrawnAt,
            String withdrawnByBodyId,
            LocalizedText withdrawnByBody,
            LocalizedText withdrawalReason)
            implements FactTable.WithdrawableRow {}

    private static final Map<String, LocalizedText> KINDS = new TreeMap<>(Map.of(
            GovernmentResponseRepresentation.RESPONSE,
            COLUMNS.kindResponse(),
            GovernmentResponseRepresentation.DECLARATION,
            COLUMNS.kindDeclaration()));

    GovernmentResponseTable(EntityManager database) {
        super(
                database,
                "governmentResponses",
                Row.class,
                COLUMNS,
                "GovernmentResponseFact f left join f.commitment c left join f.body b"
                        + withdrawals(GovernmentResponseFact.TEXT),
                Map.of("source", "f.cited.source", "document", "f.cited.document"));
    }

    private static String kind(Row row) {
        return row.bodyId() == null
                ? GovernmentResponseRepresentation.RESPONSE
                : GovernmentResponseRepresentation.DECLARATION;
    }

    @Override
    public List<Column<Row>> columns() {
        return columns(
                "governmentResponseId",
                authorColumns(Row::bodyId, Row::body),
                concat(
                        List.of(
                                Column.code("kind", COLUMNS.kind(), KINDS, GovernmentResponseTable::kind),
                                Column.code("response", COLUMNS.response(), GovernmentResponse.class, Row::response),
                                Column.date("respondedOn", COLUMNS.respondedOn(), Row::respondedOn),
                                Column.texts("explanation", COLUMNS.explanation(), Row::explanation),
                                Column.originalLanguage(Row::originalLanguage),
                                Column.text("source", COLUMNS.source(), Row::source),
                                Column.time("publishedAt", COLUMNS.publishedAt(), Row::publishedAt)),
                        concat(
                                withdrawalColumns(),
                                List.of(
                                        Column.text("document", COLUMNS.document(), Row::document),
                                        Column.date(
                                                "enteredOn",
                                                COLUMNS.enteredOn(),
                                                row -> row.entered() ? BrusselsTime.of(row.publishedAt()) : null)))));
    }
}
