package org.sequitur.intake.structure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sequitur.platform.language.Language;

/** How well a French and a Dutch paragraph fit together; larger is better, 0 is no evidence. */
final class Similarity {

    private static final double MAX_CONTENT = 9;

    /**
     * A Dutch text.
     *
     * @param sought the French words whose translation was sought in it, by their index
     * @param translated those that were found
     */
    private record Dutch(String joined, Set<String> numbers, Set<String> names, BitSet sought, BitSet translated) {}

    private final Map<String, Dutch> dutch = new HashMap<>();
    private final Map<String, Set<String>> frenchWords = new HashMap<>();
    private final Map<String, Set<String>> numbers = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    /** The weight of each French word that occurs in some Dutch paragraph. The rarer a word, the higher its weight. */
    private final Map<String, Double> weights = new HashMap<>();

    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, List<String>> roots = new HashMap<>();
    private final int paragraphs;

    Similarity(List<Paragraph> french, List<Paragraph> dutchParagraphs) {
        paragraphs = Math.max(2, french.size());
        var occurrences = new HashMap<String, Integer>();
        for (var paragraph : french) {
            wordsOf(paragraph.plain()).forEach(word -> occurrences.merge(word, 1, Integer::sum));
        }
        var all = dutchParagraphs.stream()
                .map(Paragraph::plain)
                .map(this::dutchOf)
                .toList();
        occurrences.forEach((word, count) -> {
            var dutchCount = all.stream().filter(text -> translated(word, text)).count();
            if (dutchCount > 0 && !Cues.isWord("function", Language.FR, word)) {
                weights.put(word, Math.log(1 + paragraphs / (double) Math.max(count, dutchCount)));
            }
        });
    }

    private Set<String> wordsOf(String text) {
        return frenchWords.computeIfAbsent(text, Vocabulary::words);
    }

    private Dutch dutchOf(String text) {
        return dutch.computeIfAbsent(
                text,
                plain -> new Dutch(
                        " " + String.join(" ", Vocabulary.words(plain)) + " " + Vocabulary.folded(plain),
                        Vocabulary.numbers(plain),
                        Vocabulary.names(plain),
                        new BitSet(),
                        new BitSet()));
    }

    private boolean translated(String word, Dutch text) {
        var index = indexes.computeIfAbsent(word, _ -> indexes.size());
        if (!text.sought().get(index)) {
            text.sought().set(index);
            text.translated().set(index, hasTranslation(word, text));
        }
        return text.translated().get(index);
    }

    private boolean hasTranslation(String word, Dutch text) {
        var candidates = roots.computeIfAbsent(word, Vocabulary::dutchRoots);
        for (var root : candidates) {
            // Short roots are words or their beginnings; long ones may be inside a compound.
            if (text.joined().contains(root.length() < 5 ? " " + root : root)) {
                return true;
            }
        }
        return word.length() < 5 && text.joined().contains(" " + word + " ");
    }

    /** Evidence of words, numbers and names, whatever the layout. */
    double content(String fr, String nl) {
        var text = dutchOf(nl);
        var found = 0.0;
        var possible = 0.0;
        for (var word : wordsOf(fr)) {
            var weight = weights.getOrDefault(word, 0.0);
            possible += weight;
            if (weight > 0 && translated(word, text)) {
                found += weight;
            }
        }
        var score = possible == 0 ? 0 : MAX_CONTENT * found / (possible + 2) + Math.min(3, found / 3);
        score += overlap(numbers.computeIfAbsent(fr, Vocabulary::numbers), text.numbers(), 2.5, 1.5);
        score += overlap(names.computeIfAbsent(fr, Vocabulary::names), text.names(), 1.5, 0.3);
        return score - lengthPenalty(fr.length(), nl.length());
    }

    private static double overlap(Set<String> one, Set<String> other, double bonus, double penalty) {
        if (one.isEmpty() && other.isEmpty()) {
            return 0;
        }
        var common = new HashSet<>(one);
        common.retainAll(other);
        var different = one.size() + other.size() - 2 * common.size();
        return Math.min(3 * bonus, bonus * common.size()) - Math.min(3 * penalty, penalty * different);
    }

    private static double lengthPenalty(int fr, int nl) {
        var ratio = Math.abs(Math.log((fr + 15.0) / (nl + 15.0)));
        return Math.min(6, Math.max(0, ratio - 0.2) * 5);
    }

    /** All evidence, for the alignment. */
    double of(Paragraph fr, Paragraph nl) {
        var score = 2 + content(fr.plain(), nl.plain());
        score += fr.part() == nl.part() ? 2 : -8;
        score += fr.endsInColon() == nl.endsInColon() ? fr.endsInColon() ? 2 : 0 : -2;
        score += fr.heading() == nl.heading() ? fr.heading() ? 1 : 0 : -1;
        var numbered = fr.marker() != null
                && nl.marker() != null
                && !fr.marker().isBullet()
                && !nl.marker().isBullet();
        if (numbered) {
            score += fr.marker().printed().equals(nl.marker().printed()) ? 3 : -2;
        } else if ((fr.marker() == null) != (nl.marker() == null)) {
            score -= 1;
        }
        return score;
    }

    static Paragraph joined(List<Paragraph> parts) {
        return parts.stream().reduce(Paragraph::joinedWith).orElseThrow();
    }

    /** Numbers that only one of two texts has, as digits. */
    static List<String> differentNumbers(String fr, String nl) {
        var french = Vocabulary.numbers(fr);
        var dutch = Vocabulary.numbers(nl);
        return Stream.concat(french.stream(), dutch.stream())
                .filter(number -> !(french.contains(number) && dutch.contains(number)))
                .sorted()
                .toList();
    }
}
