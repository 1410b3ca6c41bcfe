package org.sequitur.intake.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sequitur.platform.language.Language;

/**
 * Determines the language of each paragraph by stop words. In columns, the words of the whole column count; without
 * columns, the most likely sequence of languages, where each change of language has a price.
 */
final class BlockLanguages {

    private static final Pattern WORD = Pattern.compile("(?<!\\d)\\p{L}+");
    private static final Pattern FRENCH_LETTERS = Pattern.compile(
            "[\\u00E9\\u00E8\\u00EA\\u00E0\\u00E2\\u00E7\\u00F9\\u00FB\\u00EE\\u00F4\\u0153\\u00C9\\u00C8\\u00C0\\u00C7]|\\b(?:l|d|qu|n|s|c)['\\u2019]");
    private static final Pattern DUTCH_LETTERS = Pattern.compile("(?i)ij|aa|oo|ee[^\\p{L}]?|uu|sch|cht|i\\u00EB|gew");

    /** Surnames are in capitals. */
    static final Pattern NAME =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)*(?: \\p{Lu}[\\p{Lu}'\u2019-]+)+");

    /** In the order of the indexes of {@link #sequence}. */
    private static final List<Language> LANGUAGES = List.of(Language.FR, Language.NL);

    /** The price of a change, in the score of {@link #score}: about two stop words. */
    private static final double CHANGE = 2.5;
    /** The price of a change where the languages take turns with each paragraph. */
    private static final double CHANGE_WHEN_ALTERNATING = -1;
    /** The price of a change at the start of a page, or after a line that separates parts, such as a thematic break. */
    private static final double CHANGE_OF_PAGE = 0.9;
    /** A score that decides alone. */
    private static final double CERTAIN = 1;
    /** Changes of language that are no coincidence. */
    private static final int MIN_CHANGES = 6;
    /** The maximum that one paragraph counts, so that a long quotation does not decide for its neighbours. */
    private static final double MAX_SCORE = 12;

    private final Set<String> french = words(Language.FR);
    private final Set<String> dutch = words(Language.NL);

    /** @return the same paragraphs in the same order, each with its language; artifacts have none */
    List<ReadParagraph> assign(List<ReadParagraph> paragraphs) {
        var byColumn = columns(paragraphs);
        var flowing = new ArrayList<Integer>();
        var result = new ArrayList<>(paragraphs);
        for (var i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            if (paragraph.role() == ReadParagraph.Role.ARTIFACT) {
                continue;
            }
            var language = byColumn.get(columnKey(paragraph));
            if (language == null) {
                flowing.add(i);
            } else {
                result.set(i, paragraph.in(language));
            }
        }
        sequence(result, flowing);
        return result;
    }

    /** Positive for French, negative for Dutch. The name of a person, in the style of signatures, tells nothing. */
    double score(String text) {
        if (NAME.matcher(text.strip()).matches()) {
            return 0;
        }
        var score = 0.0;
        var word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            var isFrench = french.contains(word.group());
            var isDutch = dutch.contains(word.group());
            score += isFrench == isDutch ? 0 : isFrench ? 1 : -1;
        }
        score += 0.5 * FRENCH_LETTERS.matcher(text).results().count();
        return score - 0.4 * DUTCH_LETTERS.matcher(text).results().count();
    }

    private static String columnKey(ReadParagraph paragraph) {
        return paragraph.column() < 0 ? "" : paragraph.page() + "/" + paragraph.column();
    }

    /** The language of each column of each page, where the columns of a page differ. */
    private Map<String, Language> columns(List<ReadParagraph> paragraphs) {
        var onPage = new HashMap<String, Double>();
        var overall = new HashMap<Integer, Double>();
        for (var paragraph : paragraphs) {
            if (paragraph.column() >= 0 && paragraph.role() != ReadParagraph.Role.ARTIFACT) {
                var score = score(paragraph.text());
                onPage.merge(columnKey(paragraph), score, Double::sum);
                overall.merge(paragraph.column(), score, Double::sum);
            }
        }
        var result = new HashMap<String, Language>();
        onPage.forEach((key, score) -> {
            var slash = key.indexOf('/');
            var page = key.substring(0, slash);
            var column = Integer.parseInt(key.substring(slash + 1));
            var other = onPage.get(page + "/" + (1 - column));
            var whole = overall.get(column);
            var wholeOther = overall.get(1 - column);
            if (other != null && score * other < 0 && Math.abs(score) + Math.abs(other) > 4) {
                result.put(key, of(score));
            } else if (wholeOther != null && whole * wholeOther < 0) {
                result.put(key, of(whole));
            }
        });
        return result;
    }

    /** The most likely sequence of languages (Viterbi). */
    private void sequence(List<ReadParagraph> paragraphs, List<Integer> indexes) {
        var size = indexes.size();
        var best = new double[size][2];
        var from = new int[size][2];
        var scores = new double[size];
        for (var i = 0; i < size; i++) {
            scores[i] = Math.clamp(score(paragraphs.get(indexes.get(i)).text()), -MAX_SCORE, MAX_SCORE);
        }
        var alternating = languagesAlternate(scores);
        for (var i = 0; i < size; i++) {
            var separated = i > 0 && isSeparated(paragraphs, indexes.get(i - 1), indexes.get(i));
            var price = alternating ? CHANGE_WHEN_ALTERNATING : separated ? CHANGE_OF_PAGE : CHANGE;
            for (var language = 0; language < 2; language++) {
                var own = language == 0 ? scores[i] : -scores[i];
                var stay = i == 0 ? 0 : best[i - 1][language];
                var change = i == 0 ? 0 : best[i - 1][1 - language] - price;
                // Without evidence, a heading belongs to what follows, and other text to what precedes it.
                var heading = i > 0 && paragraphs.get(indexes.get(i - 1)).heading();
                var stays = heading ? stay >= change : stay > change || i == 0;
                from[i][language] = stays ? language : 1 - language;
                best[i][language] = own + Math.max(stay, change);
            }
        }
        var language = size > 0 && best[size - 1][0] < best[size - 1][1] ? 1 : 0;
        var chosen = new int[size];
        for (var i = size - 1; i >= 0; i--) {
            chosen[i] = language;
            language = from[i][language];
        }
        for (var i = 0; i < size; i++) {
            var paragraph = paragraphs.get(indexes.get(i)).in(LANGUAGES.get(chosen[i]));
            var changesBefore = i > 0 && chosen[i - 1] != chosen[i];
            var changesAfter = i < size - 1 && chosen[i + 1] != chosen[i];
            // If the languages alternate, a paragraph between two of the other language is expected.
            var atChange = alternating ? !changesBefore || !changesAfter : changesBefore || changesAfter;
            var agrees = chosen[i] == 0 ? scores[i] : -scores[i];
            var doubtful = agrees < -CERTAIN || atChange && agrees < CERTAIN / 2;
            paragraphs.set(indexes.get(i), doubtful ? paragraph.doubted(SourceDoubt.UNCERTAIN_LANGUAGE) : paragraph);
        }
    }

    /** Whether most neighbours whose language is certain are in different languages. */
    private static boolean languagesAlternate(double[] scores) {
        var changes = 0;
        var stays = 0;
        for (var i = 1; i < scores.length; i++) {
            if (Math.abs(scores[i]) >= CERTAIN && Math.abs(scores[i - 1]) >= CERTAIN) {
                if (scores[i] * scores[i - 1] < 0) {
                    changes++;
                } else {
                    stays++;
                }
            }
        }
        return changes > 2 * stays && changes > MIN_CHANGES;
    }

    /** Whether the second paragraph starts a page, or an artifact stands before it. */
    private static boolean isSeparated(List<ReadParagraph> paragraphs, int first, int second) {
        return paragraphs.get(first).page() != paragraphs.get(second).page()
                || paragraphs.subList(first + 1, second).stream()
                        .anyMatch(between -> between.role() == ReadParagraph.Role.ARTIFACT);
    }

    private static Language of(double score) {
        return score >= 0 ? Language.FR : Language.NL;
    }

    private static Set<String> words(Language language) {
        try (var file = BlockLanguages.class.getResourceAsStream("/intake/stopwords-" + language.tag() + ".txt")) {
            return Set.of(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
