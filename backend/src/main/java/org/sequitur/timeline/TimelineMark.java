package org.sequitur.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.ClosureReason;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKinds;
import org.sequitur.journal.MarkedFact;
import org.sequitur.platform.code.Code;

/**
 * A published statement on a timeline. The properties that its kind does not have are null.
 *
 * @param madeOn the day on which it was made
 * @param enteredOn the day on which it was published, if that is a later one
 * @param deadline the deadline that it sets
 * @param replacedOn the day on which another deadline replaced that one; null if none did
 * @param x the position of {@code madeOn}; of a deadline, of that day
 * @param level 0 on the line of its request, then below it: marks that would hide each other have different levels
 */
public record TimelineMark(
        EventKind kind,
        LocalDate madeOn,
        LocalDate enteredOn,
        ImplementationStatus implementationStatus,
        AssessmentOutcome assessment,
        ClosureReason closureReason,
        LocalDate deadline,
        LocalDate replacedOn,
        int x,
        int level,
        String factHref) {

    /** Two marks on one level are at least this far apart: on a telephone about half of a mark, so that both can be seen. */
    static final int DISTANCE = 200;

    private static final Comparator<MarkedFact> CHRONOLOGICAL =
            Comparator.comparing(MarkedFact::on).thenComparing(MarkedFact::publishedAt);

    /** The marks of one commitment, in the order in which the statements were made. */
    static List<TimelineMark> of(List<MarkedFact> facts, TimeScale scale, FactKinds kinds) {
        var marks = new ArrayList<TimelineMark>();
        var nextDeadline = (MarkedFact) null;
        for (var fact : facts.stream().sorted(CHRONOLOGICAL.reversed()).toList()) {
            var replacedOn = fact.deadline() == null || nextDeadline == null ? null : nextDeadline.publishedOn();
            marks.addFirst(of(fact, replacedOn, scale, kinds));
            nextDeadline = fact.deadline() == null ? nextDeadline : fact;
        }
        return leveled(marks);
    }

    /** The marks, each on the first level that has room for it. */
    private static List<TimelineMark> leveled(List<TimelineMark> marks) {
        var placed = new ArrayList<TimelineMark>();
        for (var mark : marks) {
            var level = IntStream.iterate(0, next -> next + 1)
                    .filter(candidate -> placed.stream()
                            .noneMatch(other -> other.level == candidate && Math.abs(other.x - mark.x) < DISTANCE))
                    .findFirst()
                    .getAsInt();
            placed.add(mark.on(level));
        }
        return placed;
    }

    private TimelineMark on(int level) {
        return new TimelineMark(
                kind,
                madeOn,
                enteredOn,
                implementationStatus,
                assessment,
                closureReason,
                deadline,
                replacedOn,
                x,
                level,
                factHref);
    }

    private static TimelineMark of(MarkedFact fact, LocalDate replacedOn, TimeScale scale, FactKinds kinds) {
        return new TimelineMark(
                fact.kind(),
                fact.on(),
                fact.publishedOn().equals(fact.on()) ? null : fact.publishedOn(),
                fact.result() instanceof ImplementationStatus status ? status : null,
                fact.result() instanceof AssessmentOutcome outcome ? outcome : null,
                fact.result() instanceof ClosureReason reason ? reason : null,
                fact.deadline(),
                replacedOn,
                scale.start(fact.deadline() == null ? fact.on() : fact.deadline()),
                0,
                kinds.href(fact.kind(), fact.factId()));
    }

    /** What it says, as a code; null for a kind without one. */
    public Code result() {
        if (implementationStatus != null) {
            return implementationStatus;
        }
        return assessment != null ? assessment : closureReason;
    }
}
