package org.sequitur.statistics;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sequitur.api.StatisticsApi;
import org.sequitur.body.Bodies;
import org.sequitur.body.BodyReference;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.Requested;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.time.AsOf;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.ResolutionReference;
import org.sequitur.resolution.Resolutions;
import org.sequitur.resolution.ThemeRepresentation;
import org.sequitur.statistics.Statistics.OwnerTally;
import org.sequitur.statistics.Statistics.ThemeTally;

@ApplicationScoped
@Transactional
class StatisticsResource implements StatisticsApi {

    private final Cells cells;
    private final Resolutions resolutions;
    private final Bodies bodies;
    private final AsOf asOfs;
    private final PublicAddress address;
    private final Requested requested;

    StatisticsResource(
            Cells cells,
            Resolutions resolutions,
            Bodies bodies,
            AsOf asOfs,
            PublicAddress address,
            Requested requested) {
        this.cells = cells;
        this.resolutions = resolutions;
        this.bodies = bodies;
        this.asOfs = asOfs;
        this.address = address;
        this.requested = requested;
    }

    @Override
    public Statistics getStatistics(String resolutionId, LocalDate asOf) {
        var resolution = resolutionId == null ? null : resolution(resolutionId, asOf);
        var day = asOfs.day(asOf);
        var counted = cells.count(resolution, day);
        return new Statistics(
                requested.address(),
                day,
                resolution == null ? null : ResolutionReference.of(resolution, address),
                Tally.of(counted),
                byTheme(counted),
                byOwner(counted));
    }

    private Resolution resolution(String id, LocalDate asOf) {
        return resolutions
                .findByIdOptional(id)
                .orElseThrow(() -> Problem.badRequest(
                        Stream.of(Optional.of(Issue.unknownReference("resolution", id)), asOfs.issue(asOf))
                                .flatMap(Optional::stream)
                                .toList()));
    }

    private List<ThemeTally> byTheme(List<Cell> counted) {
        Map<String, List<Cell>> byId = counted.stream().collect(groupingBy(Cell::themeId));
        return resolutions.themes(byId.keySet()).stream()
                .map(theme -> new ThemeTally(ThemeRepresentation.of(theme), Tally.of(byId.get(theme.id()))))
                .toList();
    }

    private List<OwnerTally> byOwner(List<Cell> counted) {
        Map<String, List<Cell>> byId = counted.stream().collect(groupingBy(Cell::ownerId));
        return byId.keySet().stream()
                .sorted()
                .map(bodies::findById)
                .map(body -> new OwnerTally(BodyReference.of(body, address), Tally.of(byId.get(body.id()))))
                .toList();
    }
}
