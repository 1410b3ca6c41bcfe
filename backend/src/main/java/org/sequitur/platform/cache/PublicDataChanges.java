package org.sequitur.platform.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Counts the committed changes of public data.
 *
 * <p>The counter consists of 16 rows. A writer increments the row of its connection, so writers rarely wait for each other;
 * the sum grows by one with each commit, in any order.
 *
 * <p>The queries are native: the counter has no entity, because an entity would lock the row at the next flush, not last,
 * and HQL has no {@code connection_id()}.
 */
@ApplicationScoped
public class PublicDataChanges {

    /** SQL: the slot that this connection counts in. */
    public static final String SLOT = "mod(connection_id(), 16)";

    /** SQL: the number of this transaction's change in its slot, after {@link #changed}. */
    public static final String NUMBER = "last_insert_id()";

    private static final String COUNT =
            "update public_data_change set changes = last_insert_id(changes + 1) where slot = " + SLOT;

    private static final String SLOT_MISSING = "public_data_change lacks a slot: the change would not be seen";

    private final EntityManager database;

    PublicDataChanges(EntityManager database) {
        this.database = database;
    }

    /**
     * Must be called in every transaction that changes public data. Writes all pending changes first, as Hibernate does
     * before each native update.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed() {
        if (database.createNativeQuery(COUNT).executeUpdate() != 1) {
            throw new IllegalStateException(SLOT_MISSING);
        }
    }

    /**
     * Counts a change as {@link #changed()} does, and notes its number by an update. Both in one statement: a round trip between
     * them would lengthen the time for which the slot is locked.
     *
     * @param update SQL that uses {@link #SLOT} and {@link #NUMBER}, with one parameter
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(String update, Object parameter) {
        database.createNativeQuery(
                        "begin not atomic %s; if row_count() <> 1 then signal sqlstate '45000' set message_text = '%s'; end if; %s; end"
                                .formatted(COUNT, SLOT_MISSING, update))
                .setParameter(1, parameter)
                .executeUpdate();
    }

    /**
     * The number of committed changes by slot. A transaction locks its slot until it ends, so that each number is committed
     * after the lower ones.
     */
    public ChangesBySlot bySlot() {
        @SuppressWarnings("unchecked")
        List<Tuple> slots = database.createNativeQuery(
                        "select slot, changes as counted from public_data_change", Tuple.class)
                .getResultList();
        return new ChangesBySlot(slots.stream()
                .collect(Collectors.toMap(
                        slot -> slot.get("slot", Number.class).intValue(),
                        slot -> slot.get("counted", Number.class).longValue())));
    }

    /** The number of committed changes. While it stays the same, public data are unchanged. */
    public long changes() {
        return ((Number) database.createNativeQuery(DatabaseChangeCounter.COUNT).getSingleResult()).longValue();
    }
}
