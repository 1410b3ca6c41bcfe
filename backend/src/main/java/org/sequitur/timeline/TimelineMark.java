package org.sequitur.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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
 * @param groupedAt the position of the number that is drawn instead of this mark and others, for which no level is left; null for a
 *     mark that is drawn itself
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
        Integer groupedAt,
        String factHref) {

    /** Two marks on one level are at least this far apart: on a telephone about half of a mark, so that both can be seen. */
    static final int DISTANCE = 200;

    /** The number of levels of a row: one with many statements of a day is not much higher than the others. */
    static final int LEVELS = 3;

    /** The numbers of two groups are at least this far apart: on a telephone about 30 pixels. */
    static final int GROUP_DISTANCE = 1_000;

    private static final int LAST_LEVEL = LEVELS - 1;

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

    /** The marks, each on the first level that has room for it, or else in a group on the last one. */
    private static List<TimelineMark> leveled(List<TimelineMark> marks) {
        var placed = new ArrayList<TimelineMark>();
        for (var mark : marks) {
            var level = IntStream.range(0, LAST_LEVEL)
                    .filter(candidate -> placed.stream()
                            .noneMatch(other -> other.level == candidate && Math.abs(other.x - mark.x) < DISTANCE))
                    .findFirst()
                    .orElse(LAST_LEVEL);
            placed.add(mark.on(level, null));
        }
        var groups = groups(placed);
        return placed.stream()
                .map(mark -> mark.level == LAST_LEVEL ? mark.in(groups.floorEntry(mark.x)) : mark)
                .toList();
    }

    /** The groups on the last level: the position of each, and the number of its marks. */
    private static NavigableMap<Integer, Integer> groups(List<TimelineMark> placed) {
        var groups = new TreeMap<Integer, Integer>();
        placed.stream()
                .filter(mark -> mark.level == LAST_LEVEL)
                .mapToInt(TimelineMark::x)
                .sorted()
                .forEach(x -> {
                    var last = groups.isEmpty() || x - groups.lastKey() >= GROUP_DISTANCE ? x : groups.lastKey();
                    groups.merge(last, 1, Integer::sum);
                });
        return groups;
    }

    /** A group of one is the mark itself. */
    private TimelineMark in(Map.Entry<Integer, Integer> group) {
        return group.getValue() == 1 ? this : on(level, group.getKey());
    }

    private TimelineMark on(int level, Integer groupedAt) {
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
                groupedAt,
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
                null,
                kinds.href(fact.kind(), fact.factId()));
    }

    /** Whether it is drawn itself, not as one of a number. */
    boolean isDrawn() {
        return groupedAt == null;
    }

    /** What it says, as a code; null for a kind without one. */
    public Code result() {
        if (implementationStatus != null) {
            return implementationStatus;
        }
        return assessment != null ? assessment : closureReason;
    }
}
