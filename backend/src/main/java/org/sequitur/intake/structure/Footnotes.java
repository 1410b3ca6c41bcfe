package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sequitur.document.RichText;
import org.sequitur.document.TextRun;
import org.sequitur.intake.source.SourceBlock;
import org.sequitur.platform.language.Language;

/**
 * Numbers footnotes from 1 in the order of their marks, in each language: print counts them by page or through both columns.
 */
final class Footnotes {

    private final List<SourceBlock> printed;
    private final Set<Integer> used = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    /** In the order of their marks; a mark without a footnote has null. */
    private final List<SourceBlock> ordered = new ArrayList<>();

    private final List<Integer> withoutFootnote = new ArrayList<>();

    Footnotes(List<SourceBlock> footnotes, Language language) {
        printed = footnotes.stream().filter(note -> note.language() == language).toList();
    }

    /** The text with the new numbers as its marks; texts are given in the order of the document. */
    RichText numbered(RichText text) {
        return RichTexts.withFootnoteMarks(text, this::number);
    }

    private String number(String mark) {
        for (var i = 0; i < printed.size(); i++) {
            if (mark.equals(bare(printed.get(i).marker())) && used.add(i)) {
                ordered.add(printed.get(i));
                numbers.put(mark, ordered.size());
                return String.valueOf(ordered.size());
            }
        }
        // A second mark of the same footnote, or one whose footnote was not found.
        return String.valueOf(numbers.computeIfAbsent(mark, any -> {
            ordered.add(null);
            withoutFootnote.add(ordered.size());
            return ordered.size();
        }));
    }

    private static String bare(String marker) {
        return marker == null ? "" : marker.replaceAll("[().\\s]", "");
    }

    /** Footnotes by number, those without a mark last. */
    List<SourceBlock> inOrder() {
        var all = new ArrayList<>(ordered);
        for (var i = 0; i < printed.size(); i++) {
            if (!used.contains(i)) {
                all.add(printed.get(i));
            }
        }
        return all;
    }

    boolean isComplete() {
        return used.size() == printed.size() && withoutFootnote.isEmpty();
    }

    static List<String> marks(RichText text) {
        return text.runs().stream()
                .filter(run -> run.kind() == TextRun.Kind.FOOTNOTE_MARK)
                .map(TextRun::text)
                .toList();
    }
}
