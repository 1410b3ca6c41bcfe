package org.sequitur.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sequitur.api.StatisticsApi;
import org.sequitur.body.Bodies;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.Tallies;
import org.sequitur.commitment.Tally;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.limit.Work;
import org.sequitur.platform.limit.WorkRule;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.time.AsOf;
import org.sequitur.resolution.Resolution;
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
    private final Resolutions resolutions;
    private final Bodies bodies;
    private final AsOf asOfs;
    private final PublicAddress address;
    private final RequestUri requestUri;

    StatisticsResource(
            Tallies tallies,
            Resolutions resolutions,
            Bodies bodies,
            AsOf asOfs,
            PublicAddress address,
            RequestUri requestUri) {
        this.tallies = tallies;
        this.resolutions = resolutions;
        this.bodies = bodies;
        this.asOfs = asOfs;
        this.address = address;
        this.requestUri = requestUri;
    }

    @Produces
    @Singleton
    static WorkRule limit() {
        return WorkRule.reads("/statistics", Work.SEARCH);
    }

    @Override
    public Statistics getStatistics(String resolutionId, LocalDate asOf) {
        var resolution = resolutionId == null ? null : resolution(resolutionId, asOf);
        var day = asOfs.day(asOf);
        var byOwner = tallies.byOwner(resolution, day);
        var adoptions = adoptions(resolution, day);
        return new Statistics(
                requestUri.address(),
                day,
                resolution == null ? null : ResolutionReference.of(resolution, address),
                adoptions.size(),
                adoptions.stream().min(Comparator.naturalOrder()).orElse(null),
                adoptions.stream().max(Comparator.naturalOrder()).orElse(null),
                byOwner.all(),
                adoptions.size() > 1 ? List.of() : byTheme(tallies.byTheme(resolution, day)),
                byOwner(byOwner.bodies()));
    }

    private Resolution resolution(String id, LocalDate asOf) {
        return resolutions
                .findByIdOptional(id)
                .orElseThrow(() -> Problem.badRequest(
                        Stream.of(Optional.of(Issue.unknownReference("resolution", id)), asOfs.issue(asOf))
                                .flatMap(Optional::stream)
                                .toList()));
    }

    /** The days of adoption of the counted resolutions. */
    private List<LocalDate> adoptions(Resolution resolution, LocalDate day) {
        var all = resolution == null
                ? resolutions.sizes().stream().map(ResolutionSize::adoptedOn)
                : Stream.of(resolution.adoptedOn());
        return all.filter(adoptedOn -> !adoptedOn.isAfter(day)).toList();
    }

    private List<ThemeTally> byTheme(Map<String, Tally> counted) {
        return resolutions.themes(counted.keySet()).stream()
                .map(theme -> new ThemeTally(ThemeRepresentation.of(theme), counted.get(theme.id())))
                .toList();
    }

    private List<OwnerTally> byOwner(Map<String, Tally> counted) {
        return counted.entrySet().stream()
                .map(owner ->
                        new OwnerTally(BodyReference.of(bodies.findById(owner.getKey()), address), owner.getValue()))
                .toList();
    }
}
