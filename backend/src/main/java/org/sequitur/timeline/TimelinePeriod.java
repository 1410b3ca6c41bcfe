package org.sequitur.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sequitur.commitment.DatedState;
import org.sequitur.commitment.Timeliness;

/**
 * Days on which a rule on the state of a commitment held without interruption.
 *
 * @param from the first day
 * @param to the last day
 * @param x where the first day begins
 * @param width to where the last day ends
 */
public record TimelinePeriod(PeriodKind kind, LocalDate from, LocalDate to, int days, int x, int width) {

    /** The periods of each kind, by their first day. */
    static List<TimelinePeriod> of(List<DatedState> states, TimeScale scale) {
        var all = new ArrayList<TimelinePeriod>();
        for (var kind : PeriodKind.values()) {
            var first = (LocalDate) null;
            var end = (LocalDate) null;
            for (var state : states) {
                for (var day : days(state)) {
                    if (!kind.rule().holds(state.state(), day)) {
                        add(all, kind, first, day, scale);
                        first = null;
                    } else if (first == null) {
                        first = day;
                    }
                }
                end = state.until();
            }
            add(all, kind, first, end, scale);
        }
        all.sort(Comparator.comparing(TimelinePeriod::from).thenComparing(TimelinePeriod::kind));
        return all;
    }

    /** The days of the period on which a rule can begin or end to hold. */
    private static SortedSet<LocalDate> days(DatedState period) {
        var days = new TreeSet<LocalDate>();
        days.add(period.from());
        var deadline = period.state().deadline();
        if (deadline != null) {
            days.add(deadline.plusDays(1));
        }
        days.add(period.state().report().silentSince().plusDays(Timeliness.STALE_DAYS));
        days.removeIf(day -> !period.includes(day));
        return days;
    }

    /** @param first null if no period has begun */
    private static void add(
            List<TimelinePeriod> all, PeriodKind kind, LocalDate first, LocalDate end, TimeScale scale) {
        if (first != null) {
            var last = end.minusDays(1);
            var x = scale.start(first);
            all.add(new TimelinePeriod(
                    kind, first, last, (int) ChronoUnit.DAYS.between(first, end), x, scale.end(last) - x));
        }
    }
}
