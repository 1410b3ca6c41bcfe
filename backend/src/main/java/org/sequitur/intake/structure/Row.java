package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.document.ResolutionDocument.ParticipantEntry;
import org.sequitur.platform.language.LocalizedText;

/**
 * A part of a resolution in both languages: the unit of review. The rows of a text are in the order of the document.
 *
 * @param rowId unique in the draft, and kept when neighbours change
 * @param level nesting below the row's section, from 0; a row belongs to the closest earlier row with a smaller level
 * @param fr null where French has no counterpart: an open doubt; a theme without a printed heading has neither language
 * @param nl null where Dutch has no counterpart: an open doubt
 * @param shortTitle the editorial title: of a request its short title, of a theme its short heading; null for other kinds
 * @param owner the bodyId of the body that must act; null if unknown; only for requests
 * @param participants only for requests
 */
public record Row(
        String rowId,
        RowKind kind,
        int level,
        RowSide fr,
        RowSide nl,
        LocalizedText shortTitle,
        String owner,
        List<ParticipantEntry> participants,
        List<Doubt> doubts) {

    /** This row without a place in the document: an open doubt. */
    Row unplaced() {
        var all = new ArrayList<>(doubts);
        all.add(new Doubt(DoubtReason.UNPLACED, true, null));
        return new Row(rowId, RowKind.UNPLACED, 0, fr, nl, null, null, List.of(), List.copyOf(all));
    }

    /** Whether the suggested title breaks off in a language, so that a person has to write it. */
    public boolean hasUnfinishedTitle() {
        return shortTitle != null
                && Stream.of(shortTitle.fr(), shortTitle.nl())
                        .anyMatch(title -> title != null && title.endsWith(ShortTitleComposer.BROKEN_OFF));
    }

    Row withShortTitle(LocalizedText title) {
        return new Row(rowId, kind, level, fr, nl, title, owner, participants, doubts);
    }
}
