package org.sequitur.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Measures the usual distance of neighbouring lines of a paragraph. */
final class Leading {

    /** The share of lines that makes a distance frequent. */
    private static final double FREQUENT = 0.12;

    /** The share of lines that continue a sentence that makes a distance frequent. */
    private static final double FREQUENT_IN_SENTENCES = 0.2;

    private static final int MIN_LINES = 3;
    /** The usual distance, as a share of the font size. */
    private static final double USUAL = 1.2;

    private Leading() {}

    /**
     * The distance as a share of the font size: the smallest one that is frequent, because short paragraphs make their own
     * distance the most frequent. Lines that continue a sentence decide, if there are some.
     *
     * @param lines column by column, from top to bottom
     */
    static double of(List<Line> lines) {
        var all = new ArrayList<Long>();
        var inSentences = new ArrayList<Long>();
        for (var i = 1; i < lines.size(); i++) {
            var one = lines.get(i - 1);
            var other = lines.get(i);
            var distance = (other.y() - one.y()) / other.size();
            if (one.page() == other.page() && one.column() == other.column() && distance > 0.8 && distance < 2.2) {
                all.add(Math.round(distance * 20));
                if (!Punctuation.isFinished(one.runs()) && Punctuation.startsLowerCase(other.text())) {
                    inSentences.add(Math.round(distance * 20));
                }
            }
        }
        return inSentences.size() >= MIN_LINES ? smallest(inSentences, FREQUENT_IN_SENTENCES) : smallest(all, FREQUENT);
    }

    private static double smallest(List<Long> distances, double share) {
        Map<Long, Long> counts = distances.stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= Math.max(2, distances.size() * share))
                .findFirst()
                .map(entry -> entry.getKey() / 20.0)
                .orElse(USUAL);
    }
}
