package org.sequitur.intake.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sequitur.document.TextRun;
import org.sequitur.document.TextRun.Kind;
import org.sequitur.platform.language.Language;

/** Connects raised marks with the footnotes of the same language, and finds footnotes in texts without a layout. */
final class FootnoteMarks {

    /** A number and a text that starts with a capital, as a footnote is printed where its mark lost its place. */
    private static final Pattern TYPED_NOTE = Pattern.compile("(\\d{1,3})[\\s\\u00A0\\u202F]+(?=\\p{Lu}).*");
    /** Raised digits after these are exponents. */
    private static final Pattern UNIT = Pattern.compile("(?s).*(?<![\\p{L}\\d])(?:[kcdm]?m|CO|\\d{1,2})$");

    private FootnoteMarks() {}

    /** @param paragraphs with their languages */
    static List<ReadParagraph> connect(List<ReadParagraph> paragraphs) {
        var withNotes = new ArrayList<ReadParagraph>();
        for (var paragraph : paragraphs) {
            withNotes.add(noteOf(paragraph, withNotes));
        }
        var used = new HashSet<Integer>();
        var result = new ArrayList<ReadParagraph>();
        var marked = withNotes.stream()
                .map(paragraph ->
                        paragraph.role() == ReadParagraph.Role.TEXT ? marked(paragraph, withNotes, used) : null)
                .toList();
        for (var i = 0; i < marked.size(); i++) {
            result.add(marked.get(i) == null ? withNotes.get(i) : marked.get(i));
        }
        for (var i = 0; i < result.size(); i++) {
            if (result.get(i).role() == ReadParagraph.Role.FOOTNOTE && !used.contains(i)) {
                result.set(i, result.get(i).doubted(SourceDoubt.FOOTNOTE_WITHOUT_COUNTERPART));
            }
        }
        return result;
    }

    /** A footnote of a text file, with the language of the text above it if a mark there still waits for it. */
    private static ReadParagraph noteOf(ReadParagraph paragraph, List<ReadParagraph> earlier) {
        var typed = TYPED_NOTE.matcher(paragraph.text());
        var isTyped = paragraph.role() == ReadParagraph.Role.TEXT
                && paragraph.marker() == null
                && !paragraph.heading()
                && typed.matches();
        var isNote = paragraph.role() == ReadParagraph.Role.FOOTNOTE && paragraph.marker() != null;
        if (!isTyped && !isNote
                || paragraph.column() >= 0
                || paragraph.places().getFirst().line() == 0) {
            return paragraph;
        }
        var mark = isTyped ? typed.group(1) : paragraph.marker();
        var above = earlier.isEmpty() ? null : earlier.getLast().language();
        for (var language : Arrays.asList(above, paragraph.language(), Language.FR, Language.NL)) {
            if (language != null && waits(mark, language, earlier)) {
                return isTyped ? asNote(paragraph, mark).in(language) : paragraph.in(language);
            }
        }
        return paragraph;
    }

    /** Whether a text of the language has a mark whose footnote has not been found. */
    private static boolean waits(String mark, Language language, List<ReadParagraph> earlier) {
        for (var i = earlier.size() - 1; i >= 0; i--) {
            var other = earlier.get(i);
            if (other.language() != language) {
                continue;
            }
            if (other.role() == ReadParagraph.Role.FOOTNOTE && mark.equals(other.marker())) {
                return false;
            }
            if (other.runs().stream()
                    .anyMatch(run -> run.kind() == Kind.SUPERSCRIPT
                            && FootnoteFinder.bare(run.text()).equals(mark))) {
                return true;
            }
        }
        return false;
    }

    private static ReadParagraph asNote(ReadParagraph paragraph, String mark) {
        var text = Runs.stripped(
                Runs.part(paragraph.runs(), mark.length(), paragraph.text().length()));
        return paragraph.as(ReadParagraph.Role.FOOTNOTE).with(text, mark);
    }

    private static ReadParagraph marked(ReadParagraph paragraph, List<ReadParagraph> all, Set<Integer> used) {
        var runs = new ArrayList<TextRun>();
        var before = new StringBuilder();
        var lost = false;
        for (var run : paragraph.runs()) {
            var raised = run.kind() == Kind.SUPERSCRIPT || run.kind() == Kind.FOOTNOTE_MARK;
            if (raised
                    && FootnoteFinder.isMark(run.text())
                    && !UNIT.matcher(before).matches()) {
                var mark = FootnoteFinder.bare(run.text());
                var note = note(paragraph, mark, run.kind() == Kind.FOOTNOTE_MARK, all, used);
                if (note >= 0) {
                    used.add(note);
                    all.set(note, all.get(note).in(paragraph.language()));
                    runs.add(new TextRun(Kind.FOOTNOTE_MARK, mark, null));
                    continue;
                }
                lost |= Character.isDigit(mark.charAt(0));
            }
            runs.add(run.kind() == Kind.FOOTNOTE_MARK ? new TextRun(Kind.SUPERSCRIPT, run.text(), null) : run);
            before.append(run.text());
        }
        var result = paragraph.with(Runs.normalized(runs), paragraph.marker());
        return lost ? result.doubted(SourceDoubt.FOOTNOTE_WITHOUT_COUNTERPART) : result;
    }

    /**
     * The nearest footnote with this mark that has none yet, on the same page or a later one; -1 if there is none.
     *
     * @param numbered whether the format numbers the footnotes of both languages through
     */
    private static int note(
            ReadParagraph paragraph, String mark, boolean numbered, List<ReadParagraph> all, Set<Integer> used) {
        for (var i = 0; i < all.size(); i++) {
            var note = all.get(i);
            if (note.role() == ReadParagraph.Role.FOOTNOTE
                    && mark.equals(note.marker())
                    && (numbered || note.language() == paragraph.language())
                    && note.page() >= paragraph.page()
                    && !used.contains(i)) {
                return i;
            }
        }
        return -1;
    }
}
