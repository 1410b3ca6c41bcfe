package org.sequitur.statistics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.platform.code.Code;

/** How many commitments, in all and on each axis, every code of an axis with its number, if only 0. */
record Tally(
        long total,
        long overdue,
        long dueSoon,
        long stale,
        long closed,
        Map<String, Long> byImplementationStatus,
        Map<String, Long> byAssessment,
        Map<String, Long> byGovernmentResponse) {

    static Tally of(List<Cell> cells) {
        return new Tally(
                sum(cells, Cell::total),
                sum(cells, Cell::overdue),
                sum(cells, Cell::dueSoon),
                sum(cells, Cell::stale),
                sum(cells, Cell::closed),
                by(cells, ImplementationStatus.values(), Cell::status),
                by(cells, AssessmentOutcome.values(), Cell::assessment),
                by(cells, GovernmentResponse.values(), Cell::response));
    }

    private static long sum(List<Cell> cells, ToLongFunction<Cell> figure) {
        return cells.stream().mapToLong(figure).sum();
    }

    private static <C extends Code> Map<String, Long> by(List<Cell> cells, C[] codes, Function<Cell, C> axis) {
        var counts = new LinkedHashMap<String, Long>();
        Arrays.stream(codes).forEach(code -> counts.put(code.code(), 0L));
        cells.forEach(cell -> counts.merge(axis.apply(cell).code(), cell.total(), Long::sum));
        return counts;
    }
}
