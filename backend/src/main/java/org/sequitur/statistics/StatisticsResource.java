package org.sequitur.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sequitur.api.StatisticsApi;
import org.sequitur.body.Bodies;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.AwaitedTotals;
import org.sequitur.commitment.Tallies;
import org.sequitur.commitment.Tally;
import org.sequitur.journal.FactFilter;
import org.sequitur.journal.FactFilters;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.limit.Work;
import org.sequitur.platform.limit.WorkRule;
import org.sequitur.resolution.PolicyArea;
import org.sequitur.resolution.ResolutionCriteria;
import org.sequitur.resolution.ResolutionReference;
import org.sequitur.resolution.ResolutionSize;
import org.sequitur.resolution.Resolutions;
import org.sequitur.resolution.ThemeRepresentation;
import org.sequitur.statistics.Statistics.OwnerTally;
import org.sequitur.statistics.Statistics.ThemeTally;

@ApplicationScoped
@Transactional
class StatisticsResource implements StatisticsApi {

    private final Tallies tallies;
    private final FactFilters filters;
    private final Resolutions resolutions;
    private final Bodies bodies;
    private final PublicAddress address;
    private final RequestUri requestUri;

    StatisticsResource(
            Tallies tallies,
            FactFilters filters,
            Resolutions resolutions,
            Bodies bodies,
            PublicAddress address,
            RequestUri requestUri) {
        this.tallies = tallies;
        this.filters = filters;
        this.resolutions = resolutions;
        this.bodies = bodies;
        this.address = address;
        this.requestUri = requestUri;
    }

    @Produces
    @Singleton
    static WorkRule limit() {
        return WorkRule.reads("/statistics", Work.SEARCH);
    }

    @Override
    public Statistics getStatistics(
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea,
            LocalDate asOf) {
        var criteria = new ResolutionCriteria(session, committee, policyArea);
        var filter = filters.checked(resolution, criteria, List.of(), List.of(), List.of(), asOf);
        var day = filter.day();
        var byOwner = tallies.byOwner(filter.selected(), day);
        var adoptions = adoptions(filter);
        return new Statistics(
                requestUri.address(),
                day,
                only(resolution),
                adoptions.size(),
                adoptions.stream().min(Comparator.naturalOrder()).orElse(null),
                adoptions.stream().max(Comparator.naturalOrder()).orElse(null),
                byOwner.all(),
                AwaitedTotals.ofAll(byOwner.all()),
                adoptions.size() > 1 ? List.of() : byTheme(tallies.byTheme(filter.selected(), day)),
                byOwner(byOwner.bodies()));
    }

    /** The only resolution to which the figures are restricted; null if there are several or none. */
    private ResolutionReference only(List<String> resolutionIds) {
        return resolutionIds.size() == 1
                ? ResolutionReference.of(resolutions.findById(resolutionIds.getFirst()), address)
                : null;
    }

    /** The days of adoption of the counted resolutions. */
    private List<LocalDate> adoptions(FactFilter filter) {
        return resolutions.sizes().stream()
                .filter(resolution -> filter.selected()
                        .map(ids -> ids.contains(resolution.resolutionId()))
                        .orElse(true))
                .map(ResolutionSize::adoptedOn)
                .filter(adoptedOn -> !adoptedOn.isAfter(filter.day()))
                .toList();
    }

    private List<ThemeTally> byTheme(Map<String, Tally> counted) {
        return resolutions.themes(counted.keySet()).stream()
                .map(theme -> new ThemeTally(ThemeRepresentation.of(theme), counted.get(theme.id())))
                .toList();
    }

    private List<OwnerTally> byOwner(Map<String, Tally> counted) {
        return counted.entrySet().stream()
                .map(owner -> new OwnerTally(
                        BodyReference.of(bodies.findById(owner.getKey()), address),
                        owner.getValue(),
                        AwaitedTotals.ofOwner(owner.getValue())))
                .toList();
    }
}
