package org.sequitur.followup;

import java.util.List;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.platform.language.Language;
import org.sequitur.timeline.ResolutionTimeline;
import org.sequitur.timeline.TimelineView;

/**
 * The timeline of the commitments of a report, drawn as boxes, for which the printer needs no pictures.
 *
 * @param onCover whether all rows have room on the first page; otherwise they follow on pages of their own
 */
public record PrintedTimeline(
        boolean onCover, List<TimelineView.AxisLabel> ticks, List<TimelineView.Row> rows, List<TimelineView.Key> keys) {

    /** The room for 40 rows with one level each. */
    private static final int MAX_HEIGHT_ON_COVER = 40 * TimelineView.ROW_HEIGHT;

    /** The rows of these commitments only. The parts that are printed are the same in both languages. */
    static PrintedTimeline of(ResolutionTimeline timeline, List<CommitmentRepresentation> commitments) {
        var ids =
                commitments.stream().map(CommitmentRepresentation::commitmentId).toList();
        var view = TimelineView.of(timeline.only(ids), Language.FR, null);
        var height = view.rows().stream().mapToInt(TimelineView.Row::height).sum();
        return new PrintedTimeline(height <= MAX_HEIGHT_ON_COVER, view.ticks(), view.rows(), view.keys());
    }
}
