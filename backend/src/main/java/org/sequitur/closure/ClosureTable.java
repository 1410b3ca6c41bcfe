package org.sequitur.closure;

import static org.sequitur.closure.ClosureColumns.COLUMNS;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sequitur.commitment.ClosureReason;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactTable;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.table.Column;

/** The export table of closures and reopenings. */
@Singleton
class ClosureTable extends FactTable<ClosureTable.Row> {

    private static final Map<String, LocalizedText> KINDS = new TreeMap<>(Map.of(
            ClosureKind.CLOSED.code(), EventKind.CLOSED.meaning().label(),
            ClosureKind.REOPENED.code(), EventKind.REOPENED.meaning().label()));

    /** The public columns of a closure. */
    record Row(
            UUID id,
            String commitmentId,
            LocalizedText shortTitle,
            String resolutionId,
            String citation,
            ClosureKind kind,
            ClosureReason reason,
            LocalizedText explanation,
            Language originalLanguage,
            Instant publishedAt,
            Instant withdrawnAt,
            String withdrawnByBodyId,
            LocalizedText withdrawnByBody,
            LocalizedText withdrawalReason)
            implements FactTable.WithdrawableRow {}

    ClosureTable(EntityManager database) {
        super(
                database,
                "closures",
                Row.class,
                COLUMNS,
                "Closure f left join f.commitment c" + withdrawals(Closure.TEXT));
    }

    @Override
    public List<Column<Row>> columns() {
        return columns(
                "closureId",
                concat(
                        List.of(
                                Column.code(
                                        "kind",
                                        COLUMNS.kind(),
                                        KINDS,
                                        row -> row.kind().code()),
                                Column.code("reason", COLUMNS.reason(), ClosureReason.class, Row::reason),
                                Column.texts("explanation", COLUMNS.explanation(), Row::explanation),
                                Column.originalLanguage(Row::originalLanguage),
                                Column.time("publishedAt", COLUMNS.publishedAt(), Row::publishedAt)),
                        withdrawalColumns()));
    }
}
