package org.sequitur.journal;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.table.Column;
import org.sequitur.platform.table.Rows;

/** The public part of the journal, as a table. */
@Singleton
public class ChangeTable extends FactTable<ChangeTable.Row> {

    /** The public columns of one entry. */
    record Row(
            UUID id,
            String commitmentId,
            LocalizedText shortTitle,
            EventKind kind,
            String bodyId,
            LocalizedText body,
            UUID factId,
            String factHash,
            String previousHash,
            String hash,
            Instant happenedAt)
            implements FactTable.Row {}

    ChangeTable(EntityManager database) {
        super(
                database,
                Row.class,
                "JournalEntry f left join f.commitment c left join f.body b",
                "f.kind, b.id, b.abbreviation, f.factId, f.factHash, f.previousHash, f.hash, f.happenedAt");
    }

    /** Rows of these kinds; an empty list of kinds does not filter. */
    public Rows<Row> rows(FactFilter filter, List<EventKind> kinds) {
        return kinds.isEmpty() ? rows(filter) : rows(filter, "f.kind in :kinds", Map.of("kinds", kinds));
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
    public String name() {
        return "changes";
    }

    @Override
    public LocalizedText title() {
        return new LocalizedText("Historique", "Geschiedenis");
    }

    @Override
    public LocalizedText downloadTitle() {
        return new LocalizedText("Tout ce qui a été publié (%s)", "Alles wat gepubliceerd is (%s)");
    }

    @Override
    public List<Column<Row>> columns() {
        return columns(
                "eventId",
                by(Row::bodyId, Row::body),
                List.of(
                        Column.code(
                                "kind",
                                "Événement",
                                "Gebeurtenis",
                                EventKind.class,
                                Row::kind,
                                row -> row.kind().meaning(row.bodyId() != null).label()),
                        Column.text("factId", "Identifiant du fait", "Kenmerk van het feit", Row::factId),
                        Column.text("factHash", "Empreinte du fait", "Vingerafdruk van het feit", Row::factHash),
                        Column.text("previousHash", "Empreinte précédente", "Vorige vingerafdruk", Row::previousHash),
                        Column.text("hash", "Empreinte", "Vingerafdruk", Row::hash),
                        Column.time("happenedAt", "Le", "Op", Row::happenedAt)));
    }
}
