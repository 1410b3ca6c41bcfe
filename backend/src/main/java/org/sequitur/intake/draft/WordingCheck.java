package org.sequitur.intake.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sequitur.intake.draft.DraftContent.Correction;
import org.sequitur.platform.language.Language;

/**
 * Compares the words of a draft with those of its source. Words may move between rows of the same paragraphs, in any order; a
 * word may only be added, removed or changed by a correction, which has a reason.
 *
 * @param missing words of the source that are not in the draft, as far as no correction explains it
 * @param added words that are not in the source, or more often than there
 */
record WordingCheck(List<String> missing, List<String> added) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

    static WordingCheck of(List<DraftRow> recognized, List<DraftRow> current, List<Correction> corrections) {
        var groups = new TextGroups();
        recognized.forEach(groups::add);
        current.forEach(groups::add);
        // The row of a correction may be gone, so that the place of its words is unknown.
        if (corrections.stream().anyMatch(correction -> !groups.has(correction.rowId(), correction.language()))) {
            groups.joinAll();
        }
        var balance = new HashMap<String, Map<String, Integer>>();
        current.forEach(row -> count(row, 1, groups, balance));
        recognized.forEach(row -> count(row, -1, groups, balance));
        corrections.forEach(correction -> {
            var group = groups.of(correction.rowId(), correction.language());
            count(correction.before(), 1, group, balance);
            count(correction.after(), -1, group, balance);
        });
        return new WordingCheck(words(balance, -1), words(balance, 1));
    }

    private static void count(DraftRow row, int factor, TextGroups groups, Map<String, Map<String, Integer>> balance) {
        for (var language : Language.values()) {
            var side = row.side(language);
            if (side != null) {
                count(side.words(), factor, groups.of(row.rowId(), language), balance);
            }
        }
    }

    private static void count(String text, int factor, String group, Map<String, Map<String, Integer>> balance) {
        var ofGroup = balance.computeIfAbsent(group, _ -> new TreeMap<>());
        split(text).forEach(word -> ofGroup.merge(word, factor, Integer::sum));
    }

    /** The words of a text, with their punctuation. */
    static List<String> split(String text) {
        return SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> words(Map<String, Map<String, Integer>> balance, int sign) {
        return balance.values().stream()
                .flatMap(group -> group.entrySet().stream())
                .filter(word -> Integer.signum(word.getValue()) == sign)
                .map(Map.Entry::getKey)
                .distinct()
                .sorted()
                .toList();
    }
}
