package org.sequitur.platform.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One message in all languages.
 *
 * @param parameters names of the placeholders, in the order of the arguments
 * @param patterns texts with placeholders such as {@code {days}}
 */
public record Message(List<String> parameters, Map<Language, String> patterns) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** @throws IllegalStateException if it is missing in a file, or its placeholders there are not the parameters */
    static Message of(String key, List<String> parameters, Map<Language, Properties> files) {
        var patterns = new EnumMap<Language, String>(Language.class);
        files.forEach((language, file) -> {
            var pattern = file.getProperty(key);
            if (pattern == null) {
                throw new IllegalStateException("No message " + key + " in " + language.tag());
            }
            if (!Set.copyOf(placeholders(pattern)).equals(Set.copyOf(parameters))) {
                throw new IllegalStateException(
                        "Message " + key + " in " + language.tag() + " has other placeholders than " + parameters);
            }
            patterns.put(language, pattern);
        });
        return new Message(parameters, patterns);
    }

    /** The names of the placeholders, in their order in the text. */
    static List<String> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(placeholder -> placeholder.group(1))
                .distinct()
                .toList();
    }

    /** @param arguments inserted as they are; a {@link LocalizedText} in the language of the message */
    public LocalizedText with(Object... arguments) {
        return LocalizedText.of(language -> {
            var pattern = patterns.get(language);
            return parameters.isEmpty()
                    ? pattern
                    : PLACEHOLDER
                            .matcher(pattern)
                            .replaceAll(placeholder -> argument(placeholder, arguments, language));
        });
    }

    private String argument(MatchResult placeholder, Object[] arguments, Language language) {
        var argument = arguments[parameters.indexOf(placeholder.group(1))];
        return Matcher.quoteReplacement(
                argument instanceof LocalizedText text ? text.in(language) : String.valueOf(argument));
    }
}
