package org.sequitur.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Timeliness;

/**
 * Creates notices for conditions that arise with time: a deadline that is near or missed, an owner that does not
 * report. Each notice once.
 */
@ApplicationScoped
class DeadlineNoticeJob {

    private static final int AT_ONCE = 500;

    /** Conditions that arise on a date. */
    private enum DateCondition {
        OVERDUE(
                NoticeKind.OVERDUE,
                Timeliness.OVERDUE_SQL,
                "c.deadline",
                commitment -> commitment.state().deadline()),
        DUE_SOON(
                NoticeKind.DUE_SOON,
                Timeliness.DUE_SOON_SQL,
                "c.deadline",
                commitment -> commitment.state().deadline()),
        SILENT(
                NoticeKind.SILENT,
                Timeliness.STALE_SQL,
                "c.silent_since",
                commitment -> commitment.state().report().silentSince());

        private final NoticeKind kind;
        private final Function<Commitment, LocalDate> date;
        private final String sql;

        DateCondition(NoticeKind kind, String condition, String column, Function<Commitment, LocalDate> date) {
            this.kind = kind;
            this.date = date;
            this.sql = "select c.row_id from commitment c force index (of_owner) where " + condition
                    + " and %s and not exists (select 1 from notice n where n.commitment_row_id = c.row_id and n.kind = '"
                    + kind + "' and n.day = " + column + " and n.recipient = %s)";
        }

        String toOwners() {
            return sql.formatted("c.owner_id in (:bodies)", "c.owner_id");
        }

        String toStaff() {
            return sql.formatted("true", "'" + Recipients.STAFF + "'");
        }
    }

    private final EntityManager database;
    private final Recipients recipients;

    DeadlineNoticeJob(EntityManager database, Recipients recipients) {
        this.database = database;
        this.recipients = recipients;
    }

    /** Creates all notices due by that day. */
    void createNotices(LocalDate day) {
        var more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> createBatch(day));
        }
    }

    /**
     * Processes one batch, to keep transactions short.
     *
     * @return whether there may be more
     */
    private boolean createBatch(LocalDate day) {
        var mine = database.createNativeQuery("select looked_at from mail_calendar where looked_at < ?1")
                .setParameter(1, day)
                .getResultList();
        if (mine.isEmpty()) {
            return false;
        }
        var noticed = 0;
        for (var condition : DateCondition.values()) {
            noticed += toOwners(condition, day) + toStaff(condition, day);
        }
        if (noticed == 0) {
            database.createNativeQuery("update mail_calendar set looked_at = ?1")
                    .setParameter(1, day)
                    .executeUpdate();
        }
        return noticed > 0;
    }

    private int toOwners(DateCondition condition, LocalDate day) {
        var bodies = recipients.bodies();
        return bodies.isEmpty() ? 0 : notice(condition, condition.toOwners(), bodies, day);
    }

    private int toStaff(DateCondition condition, LocalDate day) {
        return recipients.include(Recipients.STAFF) ? notice(condition, condition.toStaff(), Set.of(), day) : 0;
    }

    /** @param bodies recipients; if empty, Parliament's staff is notified */
    private int notice(DateCondition condition, String sql, Set<String> bodies, LocalDate day) {
        var query = database.createNativeQuery(sql, Long.class)
                .setParameter("day", day)
                .setMaxResults(AT_ONCE);
        if (!bodies.isEmpty()) {
            query.setParameter("bodies", bodies);
        }
        @SuppressWarnings("unchecked")
        List<Long> rows = query.getResultList();
        if (!rows.isEmpty()) {
            database.createQuery("from Commitment where rowId in ?1", Commitment.class)
                    .setParameter(1, rows)
                    .getResultList()
                    .forEach(commitment -> database.persist(notice(condition, commitment, bodies)));
        }
        return rows.size();
    }

    private static Notice notice(DateCondition condition, Commitment commitment, Set<String> bodies) {
        var date = condition.date.apply(commitment);
        var recipient = bodies.isEmpty() ? Recipients.STAFF : commitment.owner().id();
        return new Notice(recipient, condition.kind, commitment, date.toString(), date);
    }
}
