package org.sequitur.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.matchhighlight.OffsetRange;
import org.apache.lucene.search.matchhighlight.PassageSelector;
import org.sequitur.platform.language.Language;

/**
 * The part of a text in which words of a search occur.
 *
 * @param parts in the order of the text; an ellipsis stands for what is left out before and after them
 */
public record Excerpt(Language language, List<Part> parts) {

    private static final int MAX_CHARACTERS = 160;
    private static final String ELLIPSIS = "…";

    /** @param found whether this is a word of the search */
    public record Part(String text, boolean found) {}

    /** @param occurrences not empty; ascending, and without overlaps */
    static Excerpt of(Language language, String text, List<OffsetRange> occurrences) {
        var passage = new PassageSelector()
                .pickBest(text, occurrences, MAX_CHARACTERS, 1)
                .getFirst();
        var parts = new ArrayList<Part>();
        var from = passage.from;
        for (var word : passage.markers) {
            add(parts, (from == passage.from ? ellipsis(from > 0) : "") + text.substring(from, word.from), false);
            add(parts, text.substring(word.from, word.to), true);
            from = word.to;
        }
        add(parts, text.substring(from, passage.to) + ellipsis(passage.to < text.length()), false);
        return new Excerpt(language, parts);
    }

    private static String ellipsis(boolean omitted) {
        return omitted ? ELLIPSIS : "";
    }

    private static void add(List<Part> parts, String text, boolean found) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, found));
        }
    }
}
