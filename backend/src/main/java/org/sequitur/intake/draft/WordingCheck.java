package org.sequitur.intake.draft;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sequitur.intake.draft.DraftContent.Correction;
import org.sequitur.platform.language.LocalizedText;

/**
 * Compares the words of a draft with those of its source, in any order: rows may be moved, joined and split, but a word may
 * only be added, removed or changed by a correction, which has a reason.
 *
 * @param missing words of the source that are not in the draft, as far as no correction explains it
 * @param added words that are not in the source
 */
record WordingCheck(List<String> missing, List<String> added) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

    static WordingCheck of(List<DraftRow> proposed, List<DraftRow> current, List<Correction> corrections) {
        var balance = new TreeMap<String, Integer>();
        current.forEach(row -> count(row.words(), 1, balance));
        proposed.forEach(row -> count(row.words(), -1, balance));
        corrections.forEach(correction -> {
            count(correction.before(), 1, balance);
            count(correction.after(), -1, balance);
        });
        return new WordingCheck(words(balance, -1), words(balance, 1));
    }

    private static void count(LocalizedText text, int factor, Map<String, Integer> balance) {
        count(text.fr(), factor, balance);
        count(text.nl(), factor, balance);
    }

    private static void count(String text, int factor, Map<String, Integer> balance) {
        SPACE.splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .forEach(word -> balance.merge(word, factor, Integer::sum));
    }

    private static List<String> words(Map<String, Integer> balance, int sign) {
        return balance.entrySet().stream()
                .filter(word -> Integer.signum(word.getValue()) == sign)
                .map(Map.Entry::getKey)
                .toList();
    }
}
