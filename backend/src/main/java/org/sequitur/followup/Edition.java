package org.sequitur.followup;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sequitur.platform.language.Language;

/** In which language a report is printed, or in both, side by side. */
enum Edition {
    FR(Language.FR),
    NL(Language.NL),
    BOTH(Language.FR, Language.NL);

    private final List<Language> languages;

    Edition(Language... languages) {
        this.languages = List.of(languages);
    }

    /** @param name as the contract has it */
    static Edition named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The first is that of the document. */
    List<Language> languages() {
        return languages;
    }

    /** For the name of a file. */
    String tag() {
        return languages.stream().map(Language::tag).collect(Collectors.joining("-"));
    }
}
