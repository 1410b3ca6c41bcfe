package org.sequitur.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.sequitur.journal.PrintedExtent;
import org.sequitur.journal.PrintedFacts;

/**
 * Selects the facts that a report prints, by id, so that the amount of data read does not grow with the number of
 * facts.
 *
 * <p>The queries are native: they rank ids in a derived table and read the texts of the selected ids only. HQL does not
 * promise SQL of that shape.
 */
@ApplicationScoped
class PrintedFactSelection {

    /** Maximum size of the texts of one list of a commitment, in UTF-8 bytes; the latest fact is always printed. */
    private static final long LIST_BYTES = 200_000;

    /** The limit in a report that is reduced to the latest facts. */
    private static final long REDUCED_LIST_BYTES = 20_000;

    /** Maximum number of facts in one list of a commitment. */
    private static final int LIST_FACTS = 200;

    private final EntityManager database;

    PrintedFactSelection(EntityManager database) {
        this.database = database;
    }

    /**
     * @param byList ids by list and commitment
     * @param facts number of selected facts
     * @param bytes size of their texts, in UTF-8
     */
    record SelectedFacts(Map<String, Map<String, TruncatedList<UUID>>> byList, long facts, long bytes) {

        TruncatedList<UUID> of(PrintedFacts<?> list, String commitmentId) {
            return byList.get(list.name()).getOrDefault(commitmentId, TruncatedList.none());
        }

        List<UUID> all(PrintedFacts<?> list) {
            return byList.get(list.name()).values().stream()
                    .flatMap(listed -> listed.items().stream())
                    .toList();
        }
    }

    private record Row(String commitmentId, UUID id, long total, long bytes) {}

    /** @param commitmentIds not empty */
    SelectedFacts select(List<PrintedFacts<?>> lists, Collection<String> commitmentIds, PrintedExtent extent) {
        var byList = new HashMap<String, Map<String, TruncatedList<UUID>>>();
        var facts = 0L;
        var bytes = 0L;
        for (var list : lists) {
            var listed = new HashMap<String, TruncatedList<UUID>>();
            var found = rows(list, commitmentIds, extent).stream().collect(Collectors.groupingBy(Row::commitmentId));
            for (var ofOne : found.entrySet()) {
                var printed = cut(ofOne.getValue(), extent.latestOnly() ? REDUCED_LIST_BYTES : LIST_BYTES);
                facts += printed.size();
                bytes += bytes(printed);
                listed.put(ofOne.getKey(), listed(printed));
            }
            byList.put(list.name(), listed);
        }
        return new SelectedFacts(byList, facts, bytes);
    }

    /** The candidates, newest first for each commitment. */
    private List<Row> rows(PrintedFacts<?> list, Collection<String> commitmentIds, PrintedExtent extent) {
        @SuppressWarnings("unchecked")
        var query = (NativeQuery<Tuple>)
                database.createNativeQuery(list.query().sql(), Tuple.class).unwrap(NativeQuery.class);
        return query.addScalar("commitment", String.class)
                .addScalar("id", UUID.class)
                .addScalar("total", Long.class)
                .addScalar("bytes", Long.class)
                .setParameter("commitments", commitmentIds)
                .setParameter("from", extent.from())
                .setParameter("until", extent.until())
                .setParameter("latestOnly", extent.latestOnly())
                .setParameter("maxFacts", extent.latestOnly() ? list.max() : LIST_FACTS)
                .getResultStream()
                .map(row -> new Row(
                        row.get("commitment", String.class),
                        row.get("id", UUID.class),
                        row.get("total", Long.class),
                        row.get("bytes", Long.class)))
                .toList();
    }

    /** Drops the oldest facts until the texts fit. */
    private static List<Row> cut(List<Row> newestFirst, long maxBytes) {
        var printed = newestFirst.size();
        while (printed > 1 && bytes(newestFirst.subList(0, printed)) > maxBytes) {
            printed--;
        }
        return newestFirst.subList(0, printed);
    }

    private static long bytes(List<Row> rows) {
        return rows.stream().mapToLong(Row::bytes).sum();
    }

    private static TruncatedList<UUID> listed(List<Row> newestFirst) {
        return new TruncatedList<>(
                newestFirst.reversed().stream().map(Row::id).toList(),
                newestFirst.getFirst().total() - newestFirst.size());
    }
}
