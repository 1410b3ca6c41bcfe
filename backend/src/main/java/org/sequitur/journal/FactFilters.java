package org.sequitur.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.body.Bodies;
import org.sequitur.commitment.Commitments;
import org.sequitur.commitment.StateHistory;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.time.AsOf;
import org.sequitur.resolution.ClassifiedResolutions;
import org.sequitur.resolution.ResolutionCriteria;
import org.sequitur.resolution.Resolutions;

/** Creates fact filters, or rejects them with all their errors at once. */
@ApplicationScoped
public class FactFilters {

    private final Resolutions resolutions;
    private final ClassifiedResolutions classified;
    private final Commitments commitments;
    private final Bodies bodies;
    private final StateHistory stateHistory;
    private final AsOf asOfs;

    FactFilters(
            Resolutions resolutions,
            ClassifiedResolutions classified,
            Commitments commitments,
            Bodies bodies,
            StateHistory stateHistory,
            AsOf asOfs) {
        this.resolutions = resolutions;
        this.classified = classified;
        this.commitments = commitments;
        this.bodies = bodies;
        this.stateHistory = stateHistory;
        this.asOfs = asOfs;
    }

    /**
     * A filter that does not restrict to single commitments, for today.
     *
     * @throws Problem 400 for each unknown id, session and committee
     */
    public FactFilter checked(List<String> resolution, ResolutionCriteria criteria, List<String> owner) {
        return checked(resolution, criteria, List.of(), List.of(), owner, null);
    }

    /**
     * @param asOf null for today
     * @throws Problem 400 for each unknown id, session and committee, and for a day in the future
     */
    public FactFilter checked(
            List<String> resolution,
            ResolutionCriteria criteria,
            List<String> theme,
            List<String> commitment,
            List<String> owner,
            LocalDate asOf) {
        return checked(resolution, criteria, theme, commitment, owner, asOf, EventPeriod.ALL);
    }

    /**
     * @param asOf null for today
     * @param period days of events
     * @throws Problem 400 for each unknown id, session and committee, for a day in the future, and for a period that ends before
     *     it begins
     */
    public FactFilter checked(
            List<String> resolution,
            ResolutionCriteria criteria,
            List<String> theme,
            List<String> commitment,
            List<String> owner,
            LocalDate asOf,
            EventPeriod period) {
        var issues = Stream.of(
                        Issue.unknownReferences("resolution", resolutions.unknown(resolution)),
                        classified.issues(criteria),
                        Issue.unknownReferences("theme", resolutions.unknownThemes(theme)),
                        Issue.unknownReferences("commitment", commitments.unknown(commitment)),
                        Issue.unknownReferences("owner", bodies.unknown(owner)),
                        asOfs.issue(asOf).stream(),
                        period.issue().stream())
                .flatMap(found -> found)
                .toList();
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        var day = asOfs.day(asOf);
        return new FactFilter(
                resolution,
                criteria,
                classified.selected(resolution, criteria),
                theme,
                commitment,
                owner,
                day,
                stateHistory.ownerPath(day));
    }
}
