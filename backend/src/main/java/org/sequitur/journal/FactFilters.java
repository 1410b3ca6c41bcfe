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
     * The filter of a feed, for today, whose address programs keep: a committee that a resolution had earlier is allowed.
     *
     * @throws Problem 400 for each unknown id, session and committee
     */
    FactFilter ofSubscription(
            List<String> resolution,
            ResolutionCriteria criteria,
            List<String> theme,
            List<String> commitment,
            List<String> owner) {
        return checked(classified.issuesOfSubscription(criteria), resolution, criteria, theme, commitment, owner, null);
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
        return checked(classified.issues(criteria), resolution, criteria, theme, commitment, owner, asOf);
    }

    private FactFilter checked(
            Stream<Issue> issuesOfCriteria,
            List<String> resolution,
            ResolutionCriteria criteria,
            List<String> theme,
            List<String> commitment,
            List<String> owner,
            LocalDate asOf) {
        var issues = Stream.of(
                        Issue.unknownReferences("resolution", resolutions.unknown(resolution)),
                        issuesOfCriteria,
                        Issue.unknownReferences("theme", resolutions.unknownThemes(theme)),
                        Issue.unknownReferences("commitment", commitments.unknown(commitment)),
                        Issue.unknownReferences("owner", bodies.unknown(owner)),
                        asOfs.issue(asOf).stream())
                .flatMap(found -> found)
                .toList();
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        var day = asOfs.day(asOf);
        return new FactFilter(
                resolution,
                criteria,
                criteria.isEmpty() ? null : List.copyOf(classified.ids(criteria)),
                theme,
                commitment,
                owner,
                day,
                stateHistory.ownerPath(day));
    }
}
