package org.sequitur.followup;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.commitment.StateRule;
import org.sequitur.platform.code.Code;
import org.sequitur.resolution.ResolutionRepresentation;
import org.sequitur.resolution.ThemeRepresentation;

/**
 * The counts of a report's commitments, at the end and at the start of its period.
 *
 * @param groups the counts by theme, or by resolution if the report covers a body, a committee, a sitting or a round; then the total
 */
record Figures(
        List<Figure> keys,
        List<Figure> byImplementationStatus,
        List<Figure> byAssessment,
        List<Figure> byGovernmentResponse,
        List<Group> groups) {

    /**
     * @param name name of a text of the report, or null
     * @param code the code that is counted, or null
     * @param before null if there is nothing to compare with
     * @param percent of all commitments
     */
    record Figure(String name, Code code, Long before, long now, long percent) {}

    /**
     * The counts of some commitments at the end of the period.
     *
     * @param theme null if it is no theme
     * @param resolution null if it is no resolution; both are null for the total
     */
    record Group(
            ThemeRepresentation theme,
            ResolutionRepresentation resolution,
            long total,
            long reported,
            long implemented,
            long confirmed,
            long disputed,
            long overdue,
            long stale) {

        static Group of(
                ThemeRepresentation theme, ResolutionRepresentation resolution, List<FollowedCommitment> followed) {
            var commitments = followed.stream().map(FollowedCommitment::now).toList();
            return new Group(
                    theme,
                    resolution,
                    commitments.size(),
                    count(commitments, Figures::isReported),
                    count(
                            commitments,
                            commitment -> commitment.implementationStatus() == ImplementationStatus.IMPLEMENTED),
                    count(commitments, Figures::isConfirmed),
                    count(commitments, Figures::isDisputed),
                    count(commitments, CommitmentRepresentation::overdue),
                    count(commitments, CommitmentRepresentation::stale));
        }
    }

    private record Counting(List<CommitmentRepresentation> before, List<CommitmentRepresentation> now) {

        Figure figure(String name, Code code, Predicate<CommitmentRepresentation> which) {
            var counted = count(now, which);
            return new Figure(
                    name,
                    code,
                    before.isEmpty() ? null : count(before, which),
                    counted,
                    now.isEmpty() ? 0 : Math.round(100.0 * counted / now.size()));
        }

        List<Figure> each(Code[] codes, Function<CommitmentRepresentation, Code> axis) {
            return Arrays.stream(codes)
                    .map(code -> figure(null, code, commitment -> axis.apply(commitment) == code))
                    .toList();
        }
    }

    static Figures of(FollowUpReport report) {
        var now = report.commitments().stream().map(FollowedCommitment::now).toList();
        var counting = new Counting(report.before(), now);
        return new Figures(
                List.of(
                        counting.figure("figure.reported", null, Figures::isReported),
                        counting.figure("figure.confirmed", null, Figures::isConfirmed),
                        counting.figure("figure.disputed", null, Figures::isDisputed),
                        counting.figure("figure.overdue", null, CommitmentRepresentation::overdue),
                        counting.figure("figure.dueSoon", null, CommitmentRepresentation::dueSoon),
                        counting.figure("figure.stale", null, CommitmentRepresentation::stale),
                        counting.figure("figure.closed", null, CommitmentRepresentation::closed)),
                counting.each(ImplementationStatus.values(), CommitmentRepresentation::implementationStatus),
                counting.each(AssessmentOutcome.values(), CommitmentRepresentation::assessment),
                counting.each(GovernmentResponse.values(), CommitmentRepresentation::governmentResponse),
                Stream.concat(groups(report), Stream.of(Group.of(null, null, report.commitments())))
                        .toList());
    }

    private static Stream<Group> groups(FollowUpReport report) {
        return report.namedScope() == null
                ? report.themes().stream().map(part -> Group.of(part.theme(), null, part.commitments()))
                : report.resolutions().stream().map(ReportedResolution::figures);
    }

    private static boolean isReported(CommitmentRepresentation commitment) {
        return commitment.implementationStatus() != ImplementationStatus.NOT_REPORTED;
    }

    /** Implemented according to the owner and confirmed by Parliament. */
    private static boolean isConfirmed(CommitmentRepresentation commitment) {
        return StateRule.isConfirmedImplemented(commitment.implementationStatus(), commitment.assessment());
    }

    private static boolean isDisputed(CommitmentRepresentation commitment) {
        return commitment.assessment() == AssessmentOutcome.DISPUTED;
    }

    private static long count(List<CommitmentRepresentation> commitments, Predicate<CommitmentRepresentation> which) {
        return commitments.stream().filter(which).count();
    }
}
