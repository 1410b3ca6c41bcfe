package org.sequitur.intake.draft;

import java.util.List;
import java.util.Objects;
import org.sequitur.document.ResolutionDocument.ParticipantEntry;
import org.sequitur.intake.structure.RowKind;
import org.sequitur.platform.language.LocalizedText;

/**
 * What people decided on a row other than it was recognized. Each property is null if they decided nothing on it.
 *
 * @param shortTitle lacks a language in which they did not write the title
 */
public record RowDecisions(
        RowKind kind, Integer level, LocalizedText shortTitle, String owner, List<ParticipantEntry> participants) {

    private static final LocalizedText NO_TITLE = new LocalizedText(null, null);

    /** Null if people decided nothing. */
    static RowDecisions of(DraftRow recognized, DraftRow now) {
        var title = changedTitle(title(recognized), title(now));
        return new RowDecisions(
                        changed(recognized.kind(), now.kind()),
                        changed(recognized.level(), now.level()),
                        title.equals(NO_TITLE) ? null : title,
                        changed(recognized.owner(), now.owner()),
                        changed(participants(recognized), participants(now)))
                .orNull();
    }

    /**
     * The decisions that hold for other words of the row; null for none. The owner and participants are to be decided again if the
     * words now name others, and so is whether the words are a part of the document.
     */
    RowDecisions keptFor(DraftRow before, DraftRow now) {
        return kind == RowKind.FURNITURE || kind == RowKind.UNPLACED
                ? null
                : new RowDecisions(
                                kind,
                                level,
                                shortTitle,
                                Objects.equals(before.owner(), now.owner()) ? owner : null,
                                participants(before).equals(participants(now)) ? participants : null)
                        .orNull();
    }

    /** The other decisions; null for none. */
    RowDecisions without(RowDecisions kept) {
        return kept == null
                ? this
                : new RowDecisions(
                                changed(kept.kind, kind),
                                changed(kept.level, level),
                                changed(kept.shortTitle, shortTitle),
                                changed(kept.owner, owner),
                                changed(kept.participants, participants))
                        .orNull();
    }

    private RowDecisions orNull() {
        return equals(new RowDecisions(null, null, null, null, null)) ? null : this;
    }

    /** A row with other words, with these decisions. */
    DraftRow on(DraftRow row) {
        var decided = kind == null ? row.kind() : kind;
        var isRequest = decided == RowKind.REQUEST;
        var title = title(row);
        var titled = LocalizedText.of(language ->
                shortTitle == null || shortTitle.in(language) == null ? title.in(language) : shortTitle.in(language));
        return new DraftRow(
                row.rowId(),
                decided,
                level == null ? row.level() : level,
                row.fr(),
                row.nl(),
                (isRequest || decided == RowKind.THEME_HEADING) && !titled.equals(NO_TITLE) ? titled : null,
                !isRequest ? null : owner == null ? row.owner() : owner,
                !isRequest ? null : participants == null ? row.participants() : participants);
    }

    private static <T> T changed(T recognized, T now) {
        return Objects.equals(recognized, now) ? null : now;
    }

    private static LocalizedText changedTitle(LocalizedText recognized, LocalizedText now) {
        return LocalizedText.of(language -> changed(recognized.in(language), now.in(language)));
    }

    private static LocalizedText title(DraftRow row) {
        return row.shortTitle() == null ? NO_TITLE : row.shortTitle();
    }

    private static List<ParticipantEntry> participants(DraftRow row) {
        return row.participants() == null ? List.of() : row.participants();
    }
}
