package org.sequitur.intake.draft;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.intake.draft.DraftContent.Correction;
import org.sequitur.platform.language.Language;

/**
 * Words that a person moved to or from a row, by moving the boundary between two rows, or by joining or splitting rows. Whole
 * texts that were paired anew, and typed corrections, are left out.
 *
 * @param removed words that were read at this place and are in another row now, with an ellipsis between parts that were apart;
 *     null if no words left the row
 * @param added words that were read in another row and are at this place now, likewise; null if none came
 */
public record MovedWords(String rowId, Language language, String removed, String added) {

    /** In the order of the current rows. */
    static List<MovedWords> of(List<DraftRow> recognized, List<DraftRow> current, List<Correction> corrections) {
        Map<String, DraftRow> earlier = new HashMap<>();
        var whole = new HashSet<List<String>>();
        for (var row : recognized) {
            earlier.put(row.rowId(), row);
            for (var language : Language.values()) {
                whole.add(words(row, language));
            }
        }
        var moved = new ArrayList<MovedWords>();
        for (var row : current) {
            for (var language : Language.values()) {
                var now = WordingCheck.split(uncorrected(row, language, corrections));
                if (!now.isEmpty() && !whole.contains(now)) {
                    moved.add(between(row.rowId(), language, words(earlier.get(row.rowId()), language), now));
                }
            }
        }
        return List.copyOf(moved);
    }

    private static List<String> words(DraftRow row, Language language) {
        return row == null || row.side(language) == null
                ? List.of()
                : WordingCheck.split(row.side(language).words());
    }

    /** The text without the corrections that were made in it. */
    private static String uncorrected(DraftRow row, Language language, List<Correction> corrections) {
        var side = row.side(language);
        var text = side == null ? "" : side.words();
        for (var correction : corrections.reversed()) {
            if (correction.rowId().equals(row.rowId())
                    && correction.language() == language
                    && text.endsWith(correction.after())) {
                // The printed number stands before the text that was corrected.
                text = text.substring(0, text.length() - correction.after().length()) + correction.before();
            }
        }
        return text;
    }

    private static MovedWords between(String rowId, Language language, List<String> before, List<String> now) {
        var deltas = DiffUtils.diff(before, now).getDeltas();
        return new MovedWords(
                rowId, language, joined(deltas, AbstractDelta::getSource), joined(deltas, AbstractDelta::getTarget));
    }

    private static String joined(
            List<AbstractDelta<String>> deltas, Function<AbstractDelta<String>, Chunk<String>> side) {
        var words = deltas.stream()
                .map(delta -> String.join(" ", side.apply(delta).getLines()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" … "));
        return words.isEmpty() ? null : words;
    }
}
