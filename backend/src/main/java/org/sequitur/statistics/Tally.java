package org.sequitur.statistics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PrimitiveIterator;

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
        Map<String, Long> byGovernmentResponse) {

    /**
     * @param figures in the order of the components, each axis in the order of its codes; empty if there is nothing
     *     to count
     */
    static Tally of(long... figures) {
        var next = Arrays.stream(figures).iterator();
        return new Tally(
                figure(next),
                figure(next),
                figure(next),
                figure(next),
                figure(next),
                figure(next),
                by(Axis.IMPLEMENTATION_STATUS, next),
                by(Axis.ASSESSMENT, next),
                by(Axis.GOVERNMENT_RESPONSE, next));
    }

    Tally plus(Tally other) {
        return new Tally(
                total + other.total,
                overdue + other.overdue,
                dueSoon + other.dueSoon,
                stale + other.stale,
                closed + other.closed,
                confirmedImplemented + other.confirmedImplemented,
                sum(byImplementationStatus, other.byImplementationStatus),
                sum(byAssessment, other.byAssessment),
                sum(byGovernmentResponse, other.byGovernmentResponse));
    }

    private static Map<String, Long> by(Axis axis, PrimitiveIterator.OfLong figures) {
        var counts = new LinkedHashMap<String, Long>();
        axis.codes().forEach(code -> counts.put(code, figure(figures)));
        return counts;
    }

    private static long figure(PrimitiveIterator.OfLong figures) {
        return figures.hasNext() ? figures.nextLong() : 0;
    }

    private static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
        var sum = new LinkedHashMap<>(one);
        other.forEach((code, count) -> sum.merge(code, count, Long::sum));
        return sum;
    }
}
