package org.sequitur.followup;

import java.util.List;
import java.util.function.Predicate;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.journal.EventRepresentation;
import org.sequitur.platform.paging.Slice;
import org.sequitur.resolution.ResolutionRepresentation;
import org.sequitur.resolution.ThemeRepresentation;

/**
 * The content of a follow-up report, in any format: the state of a resolution at the end of a period, and the changes
 * in the period.
 *
 * @param selection the commitments that it covers
 * @param commitmentsInAll number of commitments of the resolution
 * @param foreword null if Parliament published none for this period
 * @param before the state of the commitments before the period; empty if the period starts with the adoption
 * @param longestText maximum number of characters printed of each published text
 * @param changes the changes in the period, newest first
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

    /** A theme with its commitments. */
    record ThemePart(ThemeRepresentation theme, List<FollowedCommitment> commitments) {}

    /** The themes of the selected commitments. */
    public List<ThemePart> themes() {
        return resolution.themes().stream()
                .map(theme -> new ThemePart(
                        theme, filtered(followed -> followed.now().theme().equals(theme))))
                .filter(part -> !selected() || !part.commitments().isEmpty())
                .toList();
    }

    /** Whether it covers only some of the resolution's commitments. */
    public boolean selected() {
        return !selection.isAll();
    }

    /** Whether long texts are shortened. */
    public boolean shortened() {
        return longestText < Integer.MAX_VALUE;
    }

    /** The name of the variant of a text for a selection, if the report covers one; otherwise the name itself. */
    public String variant(String text) {
        return selected() ? text + ".selected" : text;
    }

    public Figures figures() {
        return Figures.of(this);
    }

    public List<FollowedCommitment> overdue() {
        return filtered(followed -> followed.now().overdue());
    }

    public List<FollowedCommitment> silent() {
        return filtered(followed -> followed.now().stale());
    }

    public List<FollowedCommitment> disputed() {
        return filtered(FollowedCommitment::disputed);
    }

    /** Whether no owner has published a report. */
    public boolean nothingReported() {
        return commitments.stream().allMatch(followed -> followed.report() == null);
    }

    /** The number of changes that are not listed. */
    public long unlistedChanges() {
        return changes.total() - changes.items().size();
    }

    private List<FollowedCommitment> filtered(Predicate<FollowedCommitment> condition) {
        return commitments.stream().filter(condition).toList();
    }
}
