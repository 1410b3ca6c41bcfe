package org.sequitur.intake.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.sequitur.platform.language.Language;

/** Joins paragraphs that the end of a page, or the text of the other language, cut in two. */
final class Rejoiner {

    /** Whether the languages take turns with each paragraph, so that a change of language cuts nothing. */
    private final boolean inTurn;
    /** Whether items end with a sign, so that one without it goes on. */
    private final boolean punctuated;

    private Rejoiner(List<ReadParagraph> paragraphs) {
        var text = paragraphs.stream()
                .filter(paragraph -> paragraph.role() == ReadParagraph.Role.TEXT)
                .toList();
        var changes = IntStream.range(1, text.size())
                .filter(i -> text.get(i).language() != text.get(i - 1).language())
                .count();
        inTurn = changes * 3 > text.size() * 2L;
        var items =
                text.stream().filter(paragraph -> paragraph.marker() != null).toList();
        var finished = items.stream()
                .filter(item -> Punctuation.isFinished(item.runs()))
                .count();
        punctuated = finished * 2 >= items.size();
    }

    /** @param paragraphs with their languages */
    static List<ReadParagraph> join(List<ReadParagraph> paragraphs, LineJoiner joiner) {
        var reading = new Rejoiner(paragraphs);
        var result = new ArrayList<ReadParagraph>();
        var lastText = new EnumMap<Language, Integer>(Language.class);
        var lastNote = new EnumMap<Language, Integer>(Language.class);
        ReadParagraph before = null;
        for (var paragraph : paragraphs) {
            var isText = paragraph.role() == ReadParagraph.Role.TEXT;
            var last = isText ? lastText : lastNote;
            var language = paragraph.language();
            var open = language == null ? null : last.get(language);
            var cut = open != null && reading.isCut(result.get(open), paragraph, before);
            if (cut) {
                var doubts = new HashSet<SourceDoubt>();
                var first = result.get(open);
                var joined = first.continued(paragraph, joiner.join(first.runs(), paragraph.runs(), doubts));
                for (var doubt : doubts) {
                    joined = joined.doubted(doubt);
                }
                result.set(open, joined);
            } else {
                result.add(paragraph);
                if (language != null) {
                    last.put(language, result.size() - 1);
                }
            }
            if (isText) {
                before = paragraph;
            }
        }
        return result;
    }

    /** @param before the text before the second paragraph in the order of the file */
    private boolean isCut(ReadParagraph first, ReadParagraph second, ReadParagraph before) {
        var pageTurned = first.places().getLast().page() != second.page();
        var languageTurned = !inTurn && before != null && before.language() != second.language() && second.column() < 0;
        if (!pageTurned && !languageTurned || !first.open() || first.heading() || second.heading()) {
            return false;
        }
        if (first.role() == ReadParagraph.Role.FOOTNOTE) {
            return second.marker() == null && second.role() == ReadParagraph.Role.FOOTNOTE && pageTurned;
        }
        if (second.marker() != null) {
            return false;
        }
        var text = first.text();
        return Punctuation.isHyphenated(text)
                || Punctuation.startsLowerCase(second.text())
                || punctuated && !text.endsWith(",") && first.marker() != null;
    }
}
