package org.sequitur.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;

/**
 * Selects the facts that a report prints, by id, so that the amount of data read does not grow with the number of
 * facts.
 */
@ApplicationScoped
class LatestFacts {

    /** Maximum size of the texts of one list of a commitment, in UTF-8 bytes; the latest fact is always printed. */
    private static final long LIST_BYTES = 20_000;

    private final EntityManager database;

    LatestFacts(EntityManager database) {
        this.database = database;
    }

    /**
     * @param facts number of selected facts
     * @param bytes size of their texts, in UTF-8
     */
    record Chosen(Map<PrintedKind, Map<String, Listed<UUID>>> byKind, long facts, long bytes) {

        Listed<UUID> of(PrintedKind kind, String commitmentId) {
            return byKind.get(kind).getOrDefault(commitmentId, Listed.none());
        }

        List<UUID> all(PrintedKind kind) {
            return byKind.get(kind).values().stream()
                    .flatMap(listed -> listed.items().stream())
                    .toList();
        }
    }

    private record Row(String commitmentId, UUID id, long total, long bytes) {}

    /**
     * @param commitmentIds not empty
     * @param until facts published at or after this moment are left out
     */
    Chosen of(Collection<String> commitmentIds, Instant until) {
        var byKind = new EnumMap<PrintedKind, Map<String, Listed<UUID>>>(PrintedKind.class);
        var facts = 0L;
        var bytes = 0L;
        for (var kind : PrintedKind.values()) {
            var listed = new HashMap<String, Listed<UUID>>();
            var found = rows(kind, commitmentIds, until).stream().collect(Collectors.groupingBy(Row::commitmentId));
            for (var ofOne : found.entrySet()) {
                var printed = cut(ofOne.getValue());
                facts += printed.size();
                bytes += bytes(printed);
                listed.put(ofOne.getKey(), listed(printed));
            }
            byKind.put(kind, listed);
        }
        return new Chosen(byKind, facts, bytes);
    }

    /** The candidates, newest first for each commitment. */
    private List<Row> rows(PrintedKind kind, Collection<String> commitmentIds, Instant until) {
        @SuppressWarnings("unchecked")
        var query = (NativeQuery<Tuple>)
                database.createNativeQuery(kind.query(), Tuple.class).unwrap(NativeQuery.class);
        return query.addScalar("commitment", String.class)
                .addScalar("id", UUID.class)
                .addScalar("total", Long.class)
                .addScalar("bytes", Long.class)
                .setParameter("commitments", commitmentIds)
                .setParameter("until", until)
                .setParameter("most", kind.max())
                .getResultStream()
                .map(row -> new Row(
                        row.get(0, String.class),
                        row.get(1, UUID.class),
                        row.get(2, Long.class),
                        row.get(3, Long.class)))
                .toList();
    }

    /** Drops the oldest facts until the texts fit. */
    private static List<Row> cut(List<Row> newestFirst) {
        var printed = newestFirst.size();
        while (printed > 1 && bytes(newestFirst.subList(0, printed)) > LIST_BYTES) {
            printed--;
        }
        return newestFirst.subList(0, printed);
    }

    private static long bytes(List<Row> rows) {
        return rows.stream().mapToLong(Row::bytes).sum();
    }

    private static Listed<UUID> listed(List<Row> newestFirst) {
        return new Listed<>(
                newestFirst.reversed().stream().map(Row::id).toList(),
                newestFirst.getFirst().total() - newestFirst.size());
    }
}
