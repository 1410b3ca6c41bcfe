package org.sequitur.followup;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.journal.EventRepresentation;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.paging.Slice;
import org.sequitur.verification.JournalHead;

/**
 * The content of a follow-up report, in any format: the state of its commitments at the end of a period, and the changes
 * in the period.
 *
 * @param namedScope null if it covers one resolution
 * @param foreword to the whole report: of the round, or of the only resolution; null if there is none
 * @param selection the commitments that it covers of one resolution
 * @param resolutions newest first; not empty
 * @param before the state of the commitments before the period; empty if the period starts with the first adoption
 * @param timeline of the only resolution; null if it covers a body, a committee, a sitting or a round
 * @param reduced whether it prints only the latest facts, because all of the period would be too many
 * @param maxTextLength maximum number of characters printed of each published text
 * @param changes the changes in the period, newest first
 * @param head the head of the register at the end of the period, or of yesterday in a period that has not ended
 */
record FollowUpReport(
        ReportScope scope,
        NamedScope namedScope,
        ForewordRepresentation foreword,
        Period period,
        CommitmentCriteria selection,
        List<ReportedResolution> resolutions,
        List<CommitmentRepresentation> before,
        PrintedTimeline timeline,
        boolean reduced,
        int maxTextLength,
        Slice<EventRepresentation> changes,
        JournalHead head) {

    /** The only resolution, if the report covers no body, committee, sitting or round. */
    public ReportedResolution single() {
        return resolutions.getFirst();
    }

    /** The parliament that adopted the resolutions; null if the first one does not name it. */
    public LocalizedText parliament() {
        return single().resolution().parliament();
    }

    public List<FollowedCommitment> commitments() {
        return resolutions.stream().flatMap(part -> part.commitments().stream()).toList();
    }

    /** The themes of the only resolution; of a selection only those with a commitment. */
    public List<ReportedResolution.ThemePart> themes() {
        return single().themes().stream()
                .filter(part -> !selected() || !part.commitments().isEmpty())
                .toList();
    }

    /** Whether it covers only some of the commitments of one resolution. */
    public boolean selected() {
        return !selection.isAll();
    }

    /** Whether long texts are shortened. */
    public boolean shortened() {
        return maxTextLength < Integer.MAX_VALUE;
    }

    /** The name of the variant of a text for some commitments; for all of one resolution the name itself. */
    public String variant(String text) {
        return selected() || namedScope != null ? text + ".selected" : text;
    }

    /** Whether it could have a foreword, as a selection cannot, and neither it nor a resolution has one for its period. */
    public boolean withoutForeword() {
        return !selected() && foreword == null && resolutions.stream().allMatch(part -> part.foreword() == null);
    }

    /** Whether something that happened then is in the report: not after the period. */
    public boolean includes(OffsetDateTime moment) {
        return !moment.toLocalDate().isAfter(period.to());
    }

    public Figures figures() {
        return Figures.of(this);
    }

    public List<FollowedCommitment> overdue() {
        return filtered(followed -> followed.now().overdue());
    }

    public List<FollowedCommitment> stale() {
        return filtered(followed -> followed.now().stale());
    }

    public List<FollowedCommitment> disputed() {
        return filtered(FollowedCommitment::disputed);
    }

    /** Whether no owner has published a report. */
    public boolean nothingReported() {
        return commitments().stream().allMatch(followed -> followed.report() == null);
    }

    /** The number of changes that are not listed. */
    public long unlistedChanges() {
        return changes.total() - changes.items().size();
    }

    private List<FollowedCommitment> filtered(Predicate<FollowedCommitment> condition) {
        return commitments().stream().filter(condition).toList();
    }
}
