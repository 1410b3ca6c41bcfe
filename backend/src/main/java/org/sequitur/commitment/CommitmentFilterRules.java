package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.sequitur.body.Bodies;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.time.AsOf;
import org.sequitur.resolution.ClassifiedResolutions;
import org.sequitur.resolution.Resolutions;
import org.sequitur.search.SearchRules;

/** Validates a filter and reports all its errors at once. */
@ApplicationScoped
public class CommitmentFilterRules {

    private final Resolutions resolutions;
    private final ClassifiedResolutions classified;
    private final Commitments commitments;
    private final Bodies bodies;
    private final AsOf asOfs;

    CommitmentFilterRules(
            Resolutions resolutions,
            ClassifiedResolutions classified,
            Commitments commitments,
            Bodies bodies,
            AsOf asOfs) {
        this.resolutions = resolutions;
        this.classified = classified;
        this.commitments = commitments;
        this.bodies = bodies;
        this.asOfs = asOfs;
    }

    /**
     * The day to which the filter applies (state at the end of that day).
     *
     * @throws Problem 400 with all errors of the filter
     */
    public LocalDate day(CommitmentFilter filter, LocalDate asOf) {
        var issues = Stream.of(
                        Issue.unknownReferences("resolution", resolutions.unknown(filter.resolution())),
                        classified.issues(filter.resolutionCriteria()),
                        Issue.unknownReferences("theme", resolutions.unknownThemes(filter.theme())),
                        Issue.unknownReferences("commitment", commitments.unknown(filter.commitment())),
                        Issue.unknownReferences("owner", bodies.unknown(filter.owner())),
                        SearchRules.issues(filter.q()),
                        asOfs.issue(asOf).stream())
                .flatMap(found -> found)
                .toList();
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        return asOfs.day(asOf);
    }
}
