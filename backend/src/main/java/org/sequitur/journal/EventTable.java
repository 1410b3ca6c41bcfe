package org.sequitur.journal;

import static org.sequitur.journal.EventColumns.COLUMNS;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.table.Column;
import org.sequitur.platform.table.Rows;

/** The public part of the journal, as a table. */
@Singleton
public class EventTable extends FactTable<EventTable.Row> {

    /** The public columns of one entry. */
    record Row(
            UUID id,
            String commitmentId,
            LocalizedText shortTitle,
            String resolutionId,
            String citation,
            EventKind kind,
            String bodyId,
            LocalizedText body,
            UUID factId,
            String factHash,
            String previousHash,
            String hash,
            Instant happenedAt)
            implements FactTable.Row {}

    EventTable(EntityManager database) {
        super(database, "changes", Row.class, COLUMNS, "JournalEntry f left join f.commitment c left join f.body b");
    }

    /** Rows of these kinds on these days; an empty list of kinds does not filter. */
    public Rows<Row> rows(FactFilter filter, List<EventKind> kinds, EventPeriod period) {
        var conditions = new ArrayList<>(List.of("true"));
        conditions.addAll(period.conditions("f.happenedAt"));
        var parameters = new HashMap<String, Object>(period.parameters());
        if (!kinds.isEmpty()) {
            conditions.add("f.kind in :kinds");
            parameters.put("kinds", kinds);
        }
        return rows(filter, String.join(" and ", conditions), parameters);
    }

    @Override
    protected String visible() {
        return "f.internal = false";
    }

    @Override
    protected String publishedAt() {
        return "f.happenedAt";
    }

    @Override
    public List<Column<Row>> columns() {
        return columns(
                "eventId",
                authorColumns(Row::bodyId, Row::body),
                List.of(
                        Column.code(
                                "kind",
                                COLUMNS.kind(),
                                EventKind.class,
                                Row::kind,
                                row -> row.kind().meaning(row.bodyId() != null).label()),
                        Column.text("factId", COLUMNS.factId(), Row::factId),
                        Column.text("factHash", COLUMNS.factHash(), Row::factHash),
                        Column.text("previousHash", COLUMNS.previousHash(), Row::previousHash),
                        Column.text("hash", COLUMNS.hash(), Row::hash),
                        Column.time("happenedAt", COLUMNS.happenedAt(), Row::happenedAt)));
    }
}
