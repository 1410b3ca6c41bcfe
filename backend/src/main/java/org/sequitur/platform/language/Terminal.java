package org.sequitur.platform.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Prints texts in the language of a terminal, or in both languages if its locale is neither French nor Dutch. */
public final class Terminal {

    private final List<Language> languages;

    /** @param locale the environment variable {@code LANG}, like {@code nl_BE.UTF-8}; null if it is not set */
    Terminal(String locale) {
        var language = Language.tagged(locale == null ? "" : locale.replaceFirst("[_.].*", ""));
        languages = language.map(List::of).orElseGet(() -> Arrays.asList(Language.values()));
    }

    /** The terminal of this process. */
    public static Terminal current() {
        return new Terminal(System.getenv("LANG"));
    }

    /**
     * The text in the language of the terminal, or in both, separated by a slash; with plain spaces and apostrophes, as the
     * encoding of a terminal can lack the others.
     */
    public String text(LocalizedText text) {
        return languages.stream()
                .map(text::in)
                .distinct()
                .collect(Collectors.joining(" / "))
                .replace('\u00A0', ' ')
                .replace('’', '\'');
    }
}
