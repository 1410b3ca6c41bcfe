package org.sequitur.platform.language;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The two official languages, of equal rank. */
public enum Language {
    FR,
    NL;

    private static final List<String> TAGS = List.of("fr", "nl");

    /** Characters. Browsers send fewer than 100; to parse and match thousands of tags would take longer than the answer. */
    private static final int LONGEST_HEADER = 200;

    /**
     * The best of the two for an {@code Accept-Language} header (RFC 9110); French where it says nothing useful, or is longer
     * than 200 characters.
     */
    public static Language preferredBy(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER) {
            return FR;
        }
        try {
            var tag = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), TAGS);
            return tag == null ? FR : valueOf(tag.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException notALanguageRange) {
            return FR;
        }
    }

    /** The language that an address names by its tag. */
    public static Optional<Language> tagged(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The language of whoever typed a command. */
    public static Language ofTerminal() {
        return preferredBy(System.getenv().getOrDefault("LANG", "").replaceFirst("[_.].*", ""));
    }

    @JsonValue
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
