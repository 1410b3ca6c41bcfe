package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.platform.time.BrusselsTime;

/** Lists and counts the commitments that need action by Parliament or the owner. */
@ApplicationScoped
public class CommitmentWorklist {

    private static final String OF_OWNERS = "c.owner.id in :owners";

    /**
     * A commitment that needs action.
     *
     * @param date the relevant date of the kind of action
     */
    public record Entry(long rowId, String ownerId, LocalDate date) {}

    private final EntityManager database;
    private final Commitments commitments;
    private final Clock clock;

    CommitmentWorklist(EntityManager database, Commitments commitments, Clock clock) {
        this.database = database;
        this.commitments = commitments;
        this.clock = clock;
    }

    /**
     * Counts all these kinds in one query.
     *
     * @param owners ids of owners and joint owners; empty for all
     */
    public Map<StateWorklist, Long> count(Set<StateWorklist> kinds, Set<String> owners) {
        var counts = kinds.stream()
                .map(kind -> "count(case when %s then 1 end) as %s".formatted(kind.condition(), kind.name()))
                .collect(Collectors.joining(", "));
        var row = today("select " + counts, "true", owners, "", Tuple.class).getSingleResult();
        return kinds.stream().collect(Collectors.toMap(Function.identity(), kind -> row.get(kind.name(), Long.class)));
    }

    /** @param owners ids of owners and joint owners; empty for all */
    public long count(WorklistKind kind, Set<String> owners) {
        return today("select count(*)", kind.condition(), owners, "", Long.class)
                .getSingleResult();
    }

    /** @param owners ids of owners and joint owners; empty for all */
    public List<Commitment> first(int limit, WorklistKind kind, Set<String> owners) {
        var rows = today("select c.rowId", kind.condition(), owners, " order by " + kind.order(), Long.class)
                .setMaxResults(limit)
                .getResultList();
        return commitments.inOrder(rows);
    }

    /**
     * The commitments of a kind on a day by ascending row id, in batches.
     *
     * @param rowId of the last commitment of the previous batch; 0 for the first batch
     * @param owners ids of owner bodies; empty for all
     */
    public List<Entry> after(long rowId, StateWorklist kind, Set<String> owners, LocalDate day, int limit) {
        var query = query(
                "select c.rowId as row, c.owner.id as owner, " + kind.datePath() + " as date",
                kind.condition() + " and c.rowId > :after",
                owners,
                OF_OWNERS,
                " order by c.rowId",
                Tuple.class);
        StateRule.bind(query, day);
        return CoveringIndex.BY_ROW
                .on(query)
                .setParameter("after", rowId)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Entry(
                        row.get("row", Long.class), row.get("owner", String.class), row.get("date", LocalDate.class)))
                .toList();
    }

    private <T> TypedQuery<T> today(String select, String condition, Set<String> owners, String order, Class<T> type) {
        var joint = jointlyOwned(owners);
        var ofOwners = joint.isEmpty() ? OF_OWNERS : "(" + OF_OWNERS + " or c.rowId in :joint)";
        var query = query(select, condition, owners, ofOwners, order, type);
        if (!joint.isEmpty()) {
            query.setParameter("joint", joint);
        }
        StateRule.bind(query, BrusselsTime.today(clock));
        return CoveringIndex.BY_OWNER.on(query);
    }

    /** The row ids of the commitments of which one of the bodies is a joint owner: none for most bodies, whose query stays simple. */
    private List<Long> jointlyOwned(Set<String> bodies) {
        return bodies.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select distinct c.rowId from Commitment c join c.jointOwners j where j.id in :bodies",
                                Long.class)
                        .setParameter("bodies", bodies)
                        .getResultList();
    }

    private <T> TypedQuery<T> query(
            String select, String condition, Set<String> owners, String ofOwners, String order, Class<T> type) {
        var query = database.createQuery(
                select + " from Commitment c where " + condition + (owners.isEmpty() ? "" : " and " + ofOwners) + order,
                type);
        if (!owners.isEmpty()) {
            query.setParameter("owners", owners);
        }
        return query;
    }
}
