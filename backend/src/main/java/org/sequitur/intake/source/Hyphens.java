package org.sequitur.intake.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sequitur.document.TextRun;

/** Decides whether a hyphen at the end of a line belongs to the word. */
final class Hyphens implements LineJoiner {

    private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L}\\d'\\u2019-]+$");
    private static final Pattern WORD_AFTER = Pattern.compile("^[\\p{L}-]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    /** French words that a hyphen joins to the next one: {@code sans-abrisme}. */
    private static final Set<String> FIRST_PARTS =
            Set.of("sans", "non", "ex", "vice", "sous", "mi", "demi", "semi", "quasi", "avant", "porte");

    private final Set<String> words = new HashSet<>();
    private final Dictionaries dictionaries;

    /** @param lines the lines of the document; words in the middle of a line show how they are written */
    Hyphens(List<String> lines, Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
        for (var line : lines) {
            var word = WORD.matcher(line);
            while (word.find()) {
                if (word.end() < line.length() - 1) {
                    words.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    @Override
    public List<TextRun> join(List<TextRun> first, List<TextRun> second, Set<SourceDoubt> doubts) {
        var before = Runs.text(first);
        var after = Runs.text(second);
        if (Punctuation.isRange(before, after)) {
            return Runs.joined(first, "", second);
        }
        if (!Punctuation.isHyphenated(before)) {
            return Runs.joined(first, " ", second);
        }
        var soft = before.endsWith("\u00AD");
        if (!soft && (isDangling(after) || !Punctuation.startsLowerCase(after))) {
            // "in- en uitvoer" keeps hyphen and space; "Bruxelles-Capitale" keeps the hyphen.
            return isDangling(after) ? Runs.joined(first, " ", second) : Runs.joined(first, "", second);
        }
        var stem = before.substring(0, before.length() - 1);
        var wordBefore = WORD_BEFORE.matcher(stem);
        var wordAfter = WORD_AFTER.matcher(after);
        var start = wordBefore.find() ? wordBefore.group() : "";
        var end = wordAfter.find() ? wordAfter.group() : "";
        var keeps = !soft && keeps(start, end, doubts);
        return Runs.joined(keeps ? first : Runs.part(first, 0, stem.length()), "", second);
    }

    private boolean keeps(String start, String end, Set<SourceDoubt> doubts) {
        var apostrophe = Math.max(start.lastIndexOf('\''), start.lastIndexOf('\u2019'));
        var bare = start.substring(apostrophe + 1);
        var whole = bare + end;
        var hyphenated = bare + "-" + end;
        var wholeSeen = words.contains(whole.toLowerCase(Locale.ROOT));
        var hyphenatedSeen = words.contains(hyphenated.toLowerCase(Locale.ROOT));
        if (wholeSeen != hyphenatedSeen) {
            return hyphenatedSeen;
        }
        var wholeKnown = dictionaries.contains(whole);
        var hyphenatedKnown = dictionaries.contains(hyphenated);
        if (!wholeKnown && !hyphenatedKnown) {
            doubts.add(SourceDoubt.UNCERTAIN_HYPHEN);
            return FIRST_PARTS.contains(bare.toLowerCase(Locale.ROOT));
        }
        return hyphenatedKnown && !wholeKnown;
    }

    /** Whether the next word is a conjunction: the hyphen stands for the rest of a compound. */
    private static boolean isDangling(String after) {
        return after.matches("(?s)(?:en|of|et|ou|als)\\s.*");
    }
}
