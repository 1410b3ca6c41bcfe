package org.sequitur.followup;

import java.util.List;
import java.util.function.Predicate;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.journal.EventRepresentation;
import org.sequitur.platform.paging.Slice;
import org.sequitur.resolution.ResolutionRepresentation;
import org.sequitur.resolution.ThemeRepresentation;

/**
 * What became of a resolution until the end of a period, and what happened in it: all that is printed, in any format.
 *
 * @param selection which of the resolution's commitments it is on
 * @param commitmentsInAll how many commitments the resolution has
 * @param foreword null where Parliament wrote none on this period
 * @param before where the commitments stood when the period began; empty where that was with the adoption
 * @param longestText how many letters of a published text are printed
 * @param changes what happened in the period, newest first
 */
record FollowUpReport(
        ResolutionRepresentation resolution,
        Period period,
        CommitmentSelection selection,
        int commitmentsInAll,
        ForewordRepresentation foreword,
        List<CommitmentRepresentation> before,
        List<FollowedCommitment> commitments,
        int longestText,
        Slice<EventRepresentation> changes) {

    /** A heading of the resolution with what is asked under it. */
    record ThemePart(ThemeRepresentation theme, List<FollowedCommitment> commitments) {}

    /** Those of the selected commitments. */
    public List<ThemePart> themes() {
        return resolution.themes().stream()
                .map(theme -> new ThemePart(
                        theme, those(followed -> followed.now().theme().equals(theme))))
                .filter(part -> !selected() || !part.commitments().isEmpty())
                .toList();
    }

    /** Whether it is on some of the resolution's commitments only. */
    public boolean selected() {
        return !selection.isAll();
    }

    /** Whether long texts are printed in part only. */
    public boolean shortened() {
        return longestText < Integer.MAX_VALUE;
    }

    /** The name of the text that says of the selected commitments what the text of this name says of all. */
    public String variant(String text) {
        return selected() ? text + ".selected" : text;
    }

    public Figures figures() {
        return Figures.of(this);
    }

    public List<FollowedCommitment> overdue() {
        return those(followed -> followed.now().overdue());
    }

    public List<FollowedCommitment> silent() {
        return those(followed -> followed.now().stale());
    }

    public List<FollowedCommitment> disputed() {
        return those(followed -> followed.now().assessment() == AssessmentOutcome.DISPUTED);
    }

    /** Whether no owner has ever said anything. */
    public boolean nothingReported() {
        return commitments.stream().allMatch(followed -> followed.report() == null);
    }

    /** How many changes there are beside those that are listed. */
    public long unlistedChanges() {
        return changes.total() - changes.items().size();
    }

    private List<FollowedCommitment> those(Predicate<FollowedCommitment> which) {
        return commitments.stream().filter(which).toList();
    }
}
