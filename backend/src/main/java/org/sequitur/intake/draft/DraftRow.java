package org.sequitur.intake.draft;

import java.util.List;
import org.sequitur.document.ResolutionDocument.ParticipantEntry;
import org.sequitur.document.RichText;
import org.sequitur.document.TextRun;
import org.sequitur.intake.structure.Row;
import org.sequitur.intake.structure.RowKind;
import org.sequitur.intake.structure.RowSide;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/**
 * A row of a draft as clients read and write it. It has no doubts: those belong to the draft, so that no change of rows can
 * remove one.
 *
 * @param fr null if there is no French text, as {@code nl}
 * @param shortTitle null without one; may lack a language
 * @param owner the bodyId; null if unknown
 */
public record DraftRow(
        String rowId,
        RowKind kind,
        int level,
        Side fr,
        Side nl,
        LocalizedText shortTitle,
        String owner,
        List<ParticipantEntry> participants) {

    /**
     * A row in one language.
     *
     * @param printedNumber null without one
     * @param blocks ids of the source's blocks; null or empty without a source of blocks
     */
    public record Side(List<TextRun> runs, String printedNumber, List<Integer> blocks) {

        static Side of(RowSide side) {
            return side == null ? null : new Side(side.text().runs(), side.printedNumber(), side.blocks());
        }

        RowSide toRowSide() {
            return new RowSide(new RichText(runs), printedNumber, blocks == null ? List.of() : blocks);
        }

        private Side withoutPlace() {
            return new Side(runs, printedNumber, List.of());
        }

        /** The printed number and the text, without markup. */
        String words() {
            var text = new StringBuilder(printedNumber == null ? "" : printedNumber + " ");
            runs.forEach(run -> text.append(run.text()));
            return text.toString();
        }
    }

    static DraftRow of(Row row) {
        return new DraftRow(
                row.rowId(),
                row.kind(),
                row.level(),
                Side.of(row.fr()),
                Side.of(row.nl()),
                row.shortTitle(),
                row.owner(),
                row.participants());
    }

    Row toRow() {
        return new Row(
                rowId,
                kind,
                level,
                fr == null ? null : fr.toRowSide(),
                nl == null ? null : nl.toRowSide(),
                shortTitle,
                owner,
                participants == null ? List.of() : participants,
                List.of());
    }

    /** Whether another reading (null without one) has the same words in the same place of the document, with the same decisions. */
    boolean isReadAs(DraftRow other) {
        return other != null && withoutPlace().equals(other.withoutPlace().withId(rowId));
    }

    private DraftRow withoutPlace() {
        return new DraftRow(
                rowId,
                kind,
                level,
                fr == null ? null : fr.withoutPlace(),
                nl == null ? null : nl.withoutPlace(),
                shortTitle,
                owner,
                participants == null ? List.of() : participants);
    }

    DraftRow withId(String id) {
        return new DraftRow(id, kind, level, fr, nl, shortTitle, owner, participants);
    }

    DraftRow withSides(Side french, Side dutch) {
        return new DraftRow(rowId, kind, level, french, dutch, shortTitle, owner, participants);
    }

    /** Null if there is no text in that language. */
    Side side(Language language) {
        return language == Language.FR ? fr : nl;
    }

    /** The words in both languages; an empty text for a missing one. */
    LocalizedText words() {
        return new LocalizedText(fr == null ? "" : fr.words(), nl == null ? "" : nl.words());
    }

    /** Whether it becomes a part of the document. */
    boolean isPartOfDocument() {
        return kind != RowKind.FURNITURE && kind != RowKind.UNPLACED;
    }
}
