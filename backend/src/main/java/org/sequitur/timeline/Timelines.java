package org.sequitur.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.commitment.DatedState;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.commitment.StateHistory;
import org.sequitur.commitment.StateRule;
import org.sequitur.journal.FactKinds;
import org.sequitur.journal.MarkedFact;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.ResolutionReference;

/** Computes the timelines of resolutions. */
@ApplicationScoped
public class Timelines {

    private final Commitments commitments;
    private final StateHistory states;
    private final FactKinds kinds;
    private final PublicAddress address;

    Timelines(Commitments commitments, StateHistory states, FactKinds kinds, PublicAddress address) {
        this.commitments = commitments;
        this.states = states;
        this.kinds = kinds;
        this.address = address;
    }

    /** @param day not before the adoption; only what was public at its end is shown */
    public ResolutionTimeline of(Resolution resolution, LocalDate day) {
        var scale = new TimeScale(resolution.adoptedOn(), day);
        var periods = states.until(day, resolution);
        var facts = kinds.marked(resolution, BrusselsTime.end(day)).stream()
                .collect(Collectors.groupingBy(MarkedFact::commitmentRowId));
        return new ResolutionTimeline(
                address.to("resolutions", resolution.id(), "timeline"),
                ResolutionReference.of(resolution, address),
                scale.from(),
                scale.to(),
                ResolutionTimeline.ticks(scale),
                commitments.of(resolution).stream()
                        .map(commitment -> row(
                                commitment,
                                TimelineMark.of(facts.getOrDefault(commitment.rowId(), List.of()), scale, kinds),
                                TimelinePeriod.of(periods.get(commitment.rowId()), scale)))
                        .toList(),
                months(periods.values(), scale));
    }

    private ResolutionTimeline.Row row(Commitment commitment, List<TimelineMark> marks, List<TimelinePeriod> periods) {
        return new ResolutionTimeline.Row(
                commitment.id(),
                address.to("commitments", commitment.id()),
                commitment.number(),
                commitment.shortTitle(),
                1 + marks.stream().mapToInt(TimelineMark::level).max().orElse(0),
                marks,
                periods);
    }

    private static List<ResolutionTimeline.Month> months(Collection<List<DatedState>> states, TimeScale scale) {
        var months = new ArrayList<ResolutionTimeline.Month>();
        for (var month = YearMonth.from(scale.from());
                !month.atDay(1).isAfter(scale.to());
                month = month.plusMonths(1)) {
            var end = month.atEndOfMonth();
            var day = end.isAfter(scale.to()) ? scale.to() : end;
            var now = states.stream()
                    .flatMap(List::stream)
                    .filter(state -> state.includes(day))
                    .map(DatedState::state)
                    .toList();
            months.add(new ResolutionTimeline.Month(
                    day,
                    now.size(),
                    (int) now.stream()
                            .filter(state -> state.report().status() != ImplementationStatus.NOT_REPORTED)
                            .count(),
                    (int) now.stream()
                            .filter(state -> StateRule.CONFIRMED_IMPLEMENTED.holds(state, day))
                            .count(),
                    (int) now.stream()
                            .filter(state -> StateRule.OVERDUE.holds(state, day))
                            .count(),
                    scale.end(day)));
        }
        return months;
    }
}
