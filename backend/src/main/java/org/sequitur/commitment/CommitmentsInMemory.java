package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.jpa.HibernateHints;
import org.sequitur.platform.cache.ChangesBySlot;
import org.sequitur.platform.database.SelectList;

/**
 * Holds what lists are filtered and sorted by in the memory of this instance: for 100,000 commitments MariaDB takes a
 * third of a second to read and sort it. Before each use it takes over what was committed since, so that it is
 * the same as in the database.
 */
@ApplicationScoped
class CommitmentsInMemory {

    /** With more changed commitments, all are read. */
    private static final int MAX_ROW_IDS_IN_QUERY = 1_000;

    private static final int FETCH_SIZE = 1_000;

    private static final String JOINT_OWNERS = "select "
            + SelectList.of(JointOwner.class, Map.of("rowId", "c.rowId", "bodyId", "b.id"))
            + " from Commitment c join c.jointOwners b";

    private record JointOwner(Long rowId, String bodyId) {}

    /** The commitments, or null if there are too many; and the committed changes that they contain. */
    private record Loaded(CommitmentSnapshot commitments, ChangesBySlot changes) {}

    private final EntityManager database;
    private final CommitmentChanges commitmentChanges;
    private final long max;
    private volatile Loaded loaded;

    CommitmentsInMemory(
            EntityManager database,
            CommitmentChanges commitmentChanges,
            @ConfigProperty(name = "sequitur.commitments.max-in-memory") long max) {
        this.database = database;
        this.commitmentChanges = commitmentChanges;
        this.max = max;
    }

    /**
     * The commitments exactly as the caller's transaction sees them, in which it has changed nothing itself; empty if
     * another request has already taken over later changes, or if there are too many commitments.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<CommitmentSnapshot> current() {
        var last = loaded;
        if (last != null && last.commitments() == null) {
            return Optional.empty();
        }
        var changes = commitmentChanges.now();
        if (last == null || changes.isAheadOf(last.changes())) {
            last = update(changes);
        }
        return last.changes().equals(changes) ? Optional.ofNullable(last.commitments()) : Optional.empty();
    }

    private synchronized Loaded update(ChangesBySlot changes) {
        if (loaded == null) {
            var total = database.createQuery("select count(*) from Commitment", Long.class)
                    .getSingleResult();
            loaded = new Loaded(total > max ? null : all(database), changes);
        } else if (changes.isAheadOf(loaded.changes())) {
            loaded = new Loaded(changed(loaded), changes);
        }
        return loaded;
    }

    /** All commitments as the transaction sees them. */
    static CommitmentSnapshot all(EntityManager database) {
        var jointOwners = jointOwners(database.createQuery(JOINT_OWNERS, JointOwner.class));
        return new CommitmentSnapshot(listed(
                CoveringIndex.BY_ROW
                        .on(database.createQuery(ListedCommitment.HQL, ListedCommitment.Columns.class))
                        .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH_SIZE),
                jointOwners));
    }

    private static Stream<ListedCommitment> listed(
            TypedQuery<ListedCommitment.Columns> query, Map<Long, List<String>> jointOwners) {
        return query.getResultStream()
                .map(columns -> ListedCommitment.of(columns, jointOwners.getOrDefault(columns.rowId(), List.of())));
    }

    /** The ids of the joint owners of each commitment that has any; few have. */
    private static Map<Long, List<String>> jointOwners(TypedQuery<JointOwner> query) {
        return query.getResultStream()
                .collect(Collectors.groupingBy(
                        JointOwner::rowId, Collectors.mapping(JointOwner::bodyId, Collectors.toUnmodifiableList())));
    }

    private CommitmentSnapshot changed(Loaded last) {
        var rows = commitmentChanges.rowsSince(last.changes());
        if (rows.size() > MAX_ROW_IDS_IN_QUERY) {
            return all(database);
        }
        return rows.isEmpty()
                ? last.commitments()
                : last.commitments()
                        .with(listed(
                                        database.createQuery(
                                                        ListedCommitment.HQL + "where c.rowId in ?1",
                                                        ListedCommitment.Columns.class)
                                                .setParameter(1, rows),
                                        jointOwners(database.createQuery(
                                                        JOINT_OWNERS + " where c.rowId in ?1", JointOwner.class)
                                                .setParameter(1, rows)))
                                .toList());
    }
}
