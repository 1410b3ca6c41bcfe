package org.sequitur.testsupport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.sequitur.platform.language.Language;

/** The nouns of the Hunspell dictionaries with their plurals, formed by the plural rules of the affix files. */
public final class DictionaryNouns {

    /** A noun in lower case, letters only. */
    public record Noun(String singular, String plural) {}

    /** A suffix rule of an affix file. */
    private record Rule(String removed, String added, Pattern condition) {

        Stream<String> plural(String noun) {
            return condition.matcher(noun).find() && noun.endsWith(removed)
                    ? Stream.of(noun.substring(0, noun.length() - removed.length()) + added)
                    : Stream.empty();
        }
    }

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LETTERS = Pattern.compile("\\p{Ll}+");

    /** Flags of the plural: French marks adjectives with {@code S.} too; Dutch rules for nouns begin with Z. */
    private static final Map<Language, Predicate<String>> PLURAL =
            Map.of(Language.FR, Set.of("S.", "X.")::contains, Language.NL, flag -> flag.startsWith("Z"));

    /** Plurals that the Dutch dictionary lists as words of their own. */
    private static final List<Noun> IRREGULAR = List.of(
            new Noun("stad", "steden"),
            new Noun("lid", "leden"),
            new Noun("kind", "kinderen"),
            new Noun("blad", "bladeren"),
            new Noun("goed", "goederen"),
            new Noun("lied", "liederen"),
            new Noun("volk", "volkeren"));

    private DictionaryNouns() {}

    /** The nouns of which the singular or plural passes; none of which the plural is a word of its own in French. */
    public static List<Noun> of(Language language, Predicate<String> wanted) {
        var folder = "/dictionaries/" + language.tag() + "/";
        try (var affixes = DictionaryNouns.class.getResourceAsStream(folder + "index.aff");
                var words = new GZIPInputStream(DictionaryNouns.class.getResourceAsStream(folder + "index.dic.gz"))) {
            var rules = rules(lines(affixes), PLURAL.get(language));
            var entries = lines(words)
                    .map(line -> SPACES.split(line)[0].replace("ĳ", "ij"))
                    .toList();
            var regular = entries.stream().filter(entry -> entry.contains("/")).flatMap(entry -> nouns(entry, rules));
            return (language == Language.NL
                            ? Stream.concat(IRREGULAR.stream(), regular)
                            : unambiguous(regular, entries))
                    .filter(noun -> wanted.test(noun.singular()) || wanted.test(noun.plural()))
                    .distinct()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without plurals such as {@code fois}, which is also another word. */
    private static Stream<Noun> unambiguous(Stream<Noun> nouns, List<String> entries) {
        var words = entries.stream().map(entry -> entry.split("/")[0]).collect(Collectors.toSet());
        return nouns.filter(noun -> !words.contains(noun.plural()));
    }

    private static Stream<Noun> nouns(String entry, Map<String, List<Rule>> rules) {
        var slash = entry.indexOf('/');
        var singular = entry.substring(0, slash);
        var flags = entry.substring(slash + 1);
        var plurals = new TreeSet<String>();
        for (var at = 0; at + 1 < flags.length(); at += 2) {
            for (var rule : rules.getOrDefault(flags.substring(at, at + 2), List.of())) {
                rule.plural(singular).forEach(plurals::add);
            }
        }
        return plurals.stream()
                .filter(plural -> isWord(singular) && isWord(plural) && !plural.equals(singular))
                .map(plural -> new Noun(singular, plural));
    }

    private static boolean isWord(String text) {
        return LETTERS.matcher(text).matches();
    }

    private static Map<String, List<Rule>> rules(Stream<String> lines, Predicate<String> plural) {
        var rules = new HashMap<String, List<Rule>>();
        lines.map(SPACES::split)
                .filter(line -> line.length > 4 && line[0].equals("SFX") && plural.test(line[1]))
                .forEach(line -> rules.computeIfAbsent(line[1], flag -> new ArrayList<>())
                        .add(new Rule(none(line[2]), none(line[3].split("/")[0]), Pattern.compile(line[4] + "$"))));
        // A rule that only makes a noun of an adjective, such as Dutch -heid, is not one of the plural.
        rules.values()
                .forEach(some -> some.removeIf(rule ->
                        rule.added().matches("hei?d(en)?") && rule.removed().isEmpty()));
        return rules;
    }

    private static String none(String part) {
        return part.equals("0") ? "" : part.replace("ĳ", "ij");
    }

    private static Stream<String> lines(InputStream text) {
        return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8)).lines();
    }
}
