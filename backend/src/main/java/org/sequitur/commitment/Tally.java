package org.sequitur.commitment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.sequitur.platform.code.Code;

/** Number of commitments, in total and for every code of each axis, zeros included. */
public record Tally(
        long total,
        long overdue,
        long dueSoon,
        long stale,
        long closed,
        long confirmedImplemented,
        Map<String, Long> byImplementationStatus,
        Map<String, Long> byAssessment,
        Map<String, Long> byGovernmentResponse,
        Map<String, Long> byAwaitedAct) {

    /** No commitments. */
    public static final Tally EMPTY = of(count -> 0);

    /** The name of the count of all commitments. */
    static final String TOTAL = "TOTAL";

    /** @param count gives a count by its name: {@link #TOTAL}, the name of a rule, or {@link Axis#count} */
    static Tally of(ToLongFunction<String> count) {
        return new Tally(
                count.applyAsLong(TOTAL),
                count.applyAsLong(StateRule.OVERDUE.name()),
                count.applyAsLong(StateRule.DUE_SOON.name()),
                count.applyAsLong(StateRule.STALE.name()),
                count.applyAsLong(StateRule.CLOSED.name()),
                count.applyAsLong(StateRule.CONFIRMED_IMPLEMENTED.name()),
                by(Axis.IMPLEMENTATION_STATUS, count),
                by(Axis.ASSESSMENT, count),
                by(Axis.GOVERNMENT_RESPONSE, count),
                byAwaitedAct(count));
    }

    public Tally plus(Tally other) {
        return new Tally(
                total + other.total,
                overdue + other.overdue,
                dueSoon + other.dueSoon,
                stale + other.stale,
                closed + other.closed,
                confirmedImplemented + other.confirmedImplemented,
                sum(byImplementationStatus, other.byImplementationStatus),
                sum(byAssessment, other.byAssessment),
                sum(byGovernmentResponse, other.byGovernmentResponse),
                sum(byAwaitedAct, other.byAwaitedAct));
    }

    private static Map<String, Long> byAwaitedAct(ToLongFunction<String> count) {
        var counts = new LinkedHashMap<String, Long>();
        for (var act : AwaitedAct.values()) {
            counts.put(act.code(), count.applyAsLong(act.rule().name()));
        }
        return counts;
    }

    private static Map<String, Long> by(Axis axis, ToLongFunction<String> count) {
        var counts = new LinkedHashMap<String, Long>();
        axis.constants()
                .forEach(constant -> counts.put(((Code) constant).code(), count.applyAsLong(axis.count(constant))));
        return counts;
    }

    private static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
        var sum = new LinkedHashMap<>(one);
        other.forEach((code, count) -> sum.merge(code, count, Long::sum));
        return sum;
    }
}
