package org.sequitur.ownerdecision;

import static org.sequitur.ownerdecision.OwnerDecisionColumns.COLUMNS;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactTable;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.table.Column;

/** The export table of decisions on the owner. */
@Singleton
class OwnerDecisionTable extends FactTable<OwnerDecisionTable.Row> {

    private static final Map<String, LocalizedText> KINDS = new TreeMap<>(Map.of(
            OwnerDecisionKind.HANDED_OVER.code(),
                    EventKind.HANDED_OVER.meaning().label(),
            OwnerDecisionKind.OWNER_KEPT.code(), EventKind.OWNER_KEPT.meaning().label()));

    /** The public columns of a decision. */
    record Row(
            UUID id,
            String commitmentId,
            LocalizedText shortTitle,
            String resolutionId,
            String citation,
            OwnerDecisionKind kind,
            String fromBodyId,
            LocalizedText fromBody,
            String toBodyId,
            LocalizedText toBody,
            UUID declarationId,
            String document,
            String source,
            LocalizedText reason,
            Language originalLanguage,
            Instant publishedAt,
            Instant withdrawnAt,
            String withdrawnByBodyId,
            LocalizedText withdrawnByBody,
            LocalizedText withdrawalReason)
            implements FactTable.WithdrawableRow {}

    OwnerDecisionTable(EntityManager database) {
        super(
                database,
                OwnerDecision.TEXT.collection(),
                Row.class,
                COLUMNS,
                "OwnerDecision f left join f.commitment c left join f.fromBody fb left join f.toBody tb"
                        + withdrawals(OwnerDecision.TEXT),
                Map.of(
                        "fromBodyId", "fb.id",
                        "fromBody", "fb.abbreviation",
                        "toBodyId", "tb.id",
                        "toBody", "tb.abbreviation"));
    }

    @Override
    public List<Column<Row>> columns() {
        return columns(
                "ownerDecisionId",
                concat(
                        List.of(
                                Column.code(
                                        "kind",
                                        COLUMNS.kind(),
                                        KINDS,
                                        row -> row.kind().code()),
                                Column.text("fromBodyId", COLUMNS.fromBodyId(), Row::fromBodyId),
                                Column.texts("fromBody", COLUMNS.fromBody(), Row::fromBody),
                                Column.text("toBodyId", COLUMNS.toBodyId(), Row::toBodyId),
                                Column.texts("toBody", COLUMNS.toBody(), Row::toBody),
                                Column.text("declarationId", COLUMNS.declarationId(), Row::declarationId),
                                Column.text("document", COLUMNS.document(), Row::document),
                                Column.text("source", COLUMNS.source(), Row::source),
                                Column.texts("reason", COLUMNS.reason(), Row::reason),
                                Column.originalLanguage(Row::originalLanguage),
                                Column.time("publishedAt", COLUMNS.publishedAt(), Row::publishedAt)),
                        withdrawalColumns()));
    }
}
