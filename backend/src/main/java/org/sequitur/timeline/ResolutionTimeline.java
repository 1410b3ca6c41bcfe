package org.sequitur.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.ResolutionReference;

/**
 * What became of each request of a resolution, from the adoption to a day.
 *
 * @param from the day of the adoption
 * @param to the day of which it shows the state
 */
public record ResolutionTimeline(
        String self,
        ResolutionReference resolution,
        LocalDate from,
        LocalDate to,
        List<AxisLabel> ticks,
        List<Row> rows,
        List<Month> months) {

    /** Up to this number of days there is a tick at each half-year. */
    private static final int HALF_YEARS_MAX_DAYS = 1_500;

    /** A day at which the axis has a label. */
    public record AxisLabel(LocalDate beginsOn, int x) {}

    /**
     * One request.
     *
     * @param levels on which its marks are
     */
    public record Row(
            String commitmentId,
            String href,
            String number,
            LocalizedText shortTitle,
            int levels,
            List<TimelineMark> marks,
            List<TimelinePeriod> periods) {}

    /**
     * The number of requests at the end of a month, or of the timeline's last day.
     *
     * @param reported with a report
     * @param confirmed implemented according to the owner, and confirmed by Parliament
     */
    public record Month(LocalDate countedOn, int total, int reported, int confirmed, int overdue, int x) {}

    /** This timeline with the rows of these requests only. */
    public ResolutionTimeline only(Collection<String> commitmentIds) {
        return new ResolutionTimeline(
                self,
                resolution,
                from,
                to,
                ticks,
                rows.stream()
                        .filter(row -> commitmentIds.contains(row.commitmentId()))
                        .toList(),
                months);
    }

    /** The first days of the years and half-years. */
    static List<AxisLabel> ticks(TimeScale scale) {
        var months = scale.from().plusDays(HALF_YEARS_MAX_DAYS).isBefore(scale.to()) ? 12 : 6;
        var ticks = new ArrayList<AxisLabel>();
        for (var day = scale.from().withDayOfYear(1); !day.isAfter(scale.to()); day = day.plusMonths(months)) {
            if (day.isAfter(scale.from())) {
                ticks.add(new AxisLabel(day, scale.start(day)));
            }
        }
        return ticks;
    }
}
