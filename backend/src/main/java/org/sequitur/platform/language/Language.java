package org.sequitur.platform.language;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The two official languages, which have equal rank. */
public enum Language {
    FR,
    NL;

    private static final List<String> TAGS = List.of("fr", "nl");

    /**
     * In characters. Browsers send fewer than 100. Parsing and matching thousands of tags would take longer than the
     * response.
     */
    private static final int MAX_HEADER_LENGTH = 200;

    /**
     * The preferred language of an {@code Accept-Language} header (RFC 9110); French if the header is missing, names
     * neither language, or is longer than 200 characters.
     */
    public static Language preferredBy(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > MAX_HEADER_LENGTH) {
            return FR;
        }
        try {
            var tag = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), TAGS);
            return tag == null ? FR : valueOf(tag.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException notALanguageRange) {
            return FR;
        }
    }

    /** The language with this tag, as used in addresses. */
    public static Optional<Language> tagged(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    @JsonValue
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
