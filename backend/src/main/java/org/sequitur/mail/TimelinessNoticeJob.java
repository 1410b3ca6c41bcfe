package org.sequitur.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CommitmentWorklist;
import org.sequitur.commitment.StateWorklist;
import org.sequitur.platform.retry.Transactions;

/**
 * Creates notices for conditions that arise with time: a deadline that is near or missed, an owner that does not
 * report, and the dates of reporting rounds. Each notice once.
 */
@ApplicationScoped
class TimelinessNoticeJob {

    private static final int AT_ONCE = 500;

    private enum DateCondition {
        OVERDUE(NoticeKind.OVERDUE, StateWorklist.OVERDUE),
        DUE_SOON(NoticeKind.DUE_SOON, StateWorklist.DUE_SOON),
        STALE(NoticeKind.STALE, StateWorklist.STALE);

        private final NoticeKind kind;
        private final StateWorklist worklist;

        DateCondition(NoticeKind kind, StateWorklist worklist) {
            this.kind = kind;
            this.worklist = worklist;
        }
    }

    private final EntityManager database;
    private final Transactions transactions;
    private final Notices notices;
    private final Recipients recipients;
    private final CommitmentWorklist commitments;
    private final RoundNotices roundNotices;

    TimelinessNoticeJob(
            EntityManager database,
            Transactions transactions,
            Notices notices,
            Recipients recipients,
            CommitmentWorklist commitments,
            RoundNotices roundNotices) {
        this.database = database;
        this.transactions = transactions;
        this.notices = notices;
        this.recipients = recipients;
        this.commitments = commitments;
        this.roundNotices = roundNotices;
    }

    /** Creates all notices due by that day, each batch in a transaction of its own. */
    void createNotices(LocalDate day) {
        if (!transactions.call(() -> calendar().isCheckedUntil(day))) {
            for (var condition : DateCondition.values()) {
                createNotices(condition, day);
            }
            roundNotices.createNotices(day);
            transactions.run(() -> calendar().checked(day));
        }
    }

    private void createNotices(DateCondition condition, LocalDate day) {
        var toStaff = recipients.include(Recipients.STAFF);
        var owners = toStaff ? Set.<String>of() : recipients.bodies();
        if (!toStaff && owners.isEmpty()) {
            return;
        }
        var last = 0L;
        List<CommitmentWorklist.Entry> batch;
        do {
            var after = last;
            batch = transactions.call(() -> {
                var some = commitments.after(after, condition.worklist, owners, day, AT_ONCE);
                create(condition, some);
                return some;
            });
            last = batch.isEmpty() ? last : batch.getLast().rowId();
        } while (batch.size() == AT_ONCE);
    }

    private void create(DateCondition condition, List<CommitmentWorklist.Entry> some) {
        var existing = notices.occurrences(
                condition.kind,
                some.stream().map(CommitmentWorklist.Entry::rowId).toList());
        for (var entry : some) {
            Stream.of(entry.ownerId(), Recipients.STAFF)
                    .filter(recipients::include)
                    .filter(recipient -> !existing.contains(new Notices.Occurrence(
                            entry.rowId(), recipient, entry.date().toString())))
                    .forEach(recipient -> database.persist(new Notice(
                            recipient,
                            condition.kind,
                            database.getReference(Commitment.class, entry.rowId()),
                            entry.date().toString(),
                            entry.date())));
        }
    }

    private NoticeCalendar calendar() {
        return database.find(NoticeCalendar.class, NoticeCalendar.ID);
    }
}
