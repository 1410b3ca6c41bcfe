package org.sequitur.mail;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sequitur.platform.retry.Transactions;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.round.BodyInRound;
import org.sequitur.round.EarlierDueDate;
import org.sequitur.round.OpenRounds;
import org.sequitur.round.ReportingRound;
import org.sequitur.round.RoundAnnounced;
import org.sequitur.round.RoundClosed;

/**
 * Notices of reporting rounds. Bodies are told of the letter, of another due date, and reminded before and after the due date
 * while requests are left; staff are told when all bodies have reported. Each notice is sent once. Outdated notices are not sent:
 * those of earlier due dates, and those that ask for reports in a closed round.
 */
@ApplicationScoped
class RoundNotices {

    /** Days from the due date to the reminders. */
    private static final List<Integer> REMINDERS = List.of(-14, -3, 3, 14);

    /** Occurrence of a notice that a round has only once. */
    private static final String ONCE = "";

    private static final List<NoticeKind> OF_DUE_DATE =
            List.of(NoticeKind.ROUND_POSTPONED, NoticeKind.ROUND_OVERDUE, NoticeKind.ROUND_DUE_SOON);

    private static final List<NoticeKind> TO_BODIES = Stream.concat(
                    Stream.of(NoticeKind.ROUND_OPENED), OF_DUE_DATE.stream())
            .toList();

    private final Notices notices;
    private final Recipients recipients;
    private final OpenRounds rounds;
    private final Transactions transactions;

    RoundNotices(Notices notices, Recipients recipients, OpenRounds rounds, Transactions transactions) {
        this.notices = notices;
        this.recipients = recipients;
        this.rounds = rounds;
        this.transactions = transactions;
    }

    /** Runs in the transaction of the opening, or of the change of the due date. */
    void onRoundAnnounced(@Observes RoundAnnounced announced) {
        var round = announced.round();
        notices.removePending(round, OF_DUE_DATE);
        var kind = announced.opening() ? NoticeKind.ROUND_OPENED : NoticeKind.ROUND_POSTPONED;
        // The due date can change, and change back.
        var occurrence = String.valueOf(round.earlierDueDates().size());
        announced.bodyIds().stream()
                .filter(recipients::include)
                .forEach(body -> notices.persist(new Notice(body, kind, round, occurrence, round.dueOn())));
    }

    /** Runs in the transaction of the closing. */
    void onRoundClosed(@Observes RoundClosed closed) {
        notices.removePending(closed.round(), TO_BODIES);
    }

    /** Creates the notices of dates that are due on that day. */
    void createNotices(LocalDate day) {
        transactions.run(() -> rounds.bodies(Set.of()).stream()
                .collect(groupingBy(BodyInRound::round))
                .forEach((round, bodies) -> createNotices(round, bodies, day)));
    }

    private void createNotices(ReportingRound round, List<BodyInRound> bodies, LocalDate day) {
        var unfinished = bodies.stream().filter(body -> !body.isFinished()).toList();
        if (unfinished.isEmpty()) {
            var lastReportedOn =
                    bodies.stream().map(BodyInRound::lastReportedOn).max(naturalOrder());
            add(Recipients.STAFF, NoticeKind.ROUND_FINISHED, round, ONCE, lastReportedOn.orElseThrow());
        }
        reminder(round, day).ifPresent(reminder -> {
            var kind = reminder.isAfter(round.dueOn()) ? NoticeKind.ROUND_OVERDUE : NoticeKind.ROUND_DUE_SOON;
            unfinished.forEach(body -> add(body.body().id(), kind, round, reminder.toString(), round.dueOn()));
        });
    }

    /**
     * The last day until this one on which the bodies are reminded. After days without a running instance, one reminder stands for
     * all that were missed; those before the opening, or before the due date was changed, are left out.
     */
    private static Optional<LocalDate> reminder(ReportingRound round, LocalDate day) {
        var announcedOn = round.earlierDueDates().stream()
                .map(EarlierDueDate::replacedOn)
                .reduce(BrusselsTime.of(round.openedAt()), (before, after) -> after);
        return REMINDERS.stream()
                .map(round.dueOn()::plusDays)
                .filter(reminder -> reminder.isAfter(announcedOn) && !reminder.isAfter(day))
                .max(naturalOrder());
    }

    private void add(String recipient, NoticeKind kind, ReportingRound round, String occurrence, LocalDate day) {
        if (recipients.include(recipient) && !notices.exist(recipient, kind, round, occurrence)) {
            notices.persist(new Notice(recipient, kind, round, occurrence, day));
        }
    }
}
