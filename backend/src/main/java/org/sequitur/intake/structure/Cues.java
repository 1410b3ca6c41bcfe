package org.sequitur.intake.structure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sequitur.platform.language.Language;

/** The words of {@code intake/cues.properties} by which the parts of a resolution are recognized. */
final class Cues {

    private static final Map<String, Pattern> AT_START = new HashMap<>();
    private static final Map<String, Pattern> ANYWHERE = new HashMap<>();
    private static final Map<String, List<String>> WORDS = new HashMap<>();

    static {
        var cues = load("/intake/cues.properties");
        for (var key : cues.stringPropertyNames()) {
            // The longest first, so that "Considérant que" is found before "Considérant".
            var words = alternatives(cues.getProperty(key));
            WORDS.put(key, words);
            var pattern = words.stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Cues::asPattern)
                    .collect(Collectors.joining("|", "(?:", ")"));
            var flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            AT_START.put(key, Pattern.compile("^" + pattern, flags));
            ANYWHERE.put(key, Pattern.compile("(?<![\\p{L}\\p{N}])" + pattern, flags));
        }
    }

    private Cues() {}

    static Properties load(String resource) {
        var properties = new Properties();
        try (var stream = Cues.class.getResourceAsStream(resource);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    static List<String> alternatives(String value) {
        return Arrays.stream(value.split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String asPattern(String word) {
        var quoted = new ArrayList<String>();
        for (var part : word.split(" ")) {
            quoted.add(Pattern.quote(part).replace("'", "\\E['’]\\Q"));
        }
        // A word ends here, except after an apostrophe.
        return String.join("[\\s\\u00a0\\u202f]+", quoted) + (word.endsWith("'") ? "" : "(?![\\p{L}\\p{N}])");
    }

    private static String key(String name, Language language) {
        return name + "." + language.tag();
    }

    static List<String> words(String name, Language language) {
        return WORDS.get(key(name, language));
    }

    /** The length of the cue at the start of a text; 0 without one. */
    static int atStart(String name, Language language, String text) {
        var matcher = AT_START.get(key(name, language)).matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }

    static boolean startsWith(String name, Language language, String text) {
        return atStart(name, language, text) > 0;
    }

    /** The first place of a cue in a text, as start and end. */
    static Optional<int[]> find(String name, Language language, String text) {
        var matcher = ANYWHERE.get(key(name, language)).matcher(text);
        return matcher.find() ? Optional.of(new int[] {matcher.start(), matcher.end()}) : Optional.empty();
    }

    /** How often cues occur in a text. */
    static long count(String name, Language language, String text) {
        return ANYWHERE.get(key(name, language)).matcher(text).results().count();
    }

    /** The start of the cue that ends a text, before trailing blanks; -1 without one. */
    static int atEnd(String name, Language language, String text) {
        var end = text.stripTrailing().length();
        return ANYWHERE.get(key(name, language))
                .matcher(text)
                .results()
                .filter(found -> found.end() == end)
                .map(found -> found.start())
                .findFirst()
                .orElse(-1);
    }

    static boolean isWord(String name, Language language, String word) {
        return place(name, language, word) >= 0;
    }

    /** The place of a word among the alternatives of a cue, from 0; -1 if it is none of them. */
    static int place(String name, Language language, String word) {
        return WORDS.get(key(name, language))
                .indexOf(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }
}
