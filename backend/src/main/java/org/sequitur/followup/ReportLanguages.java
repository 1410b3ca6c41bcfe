package org.sequitur.followup;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sequitur.platform.language.Language;

/** The languages of a report: one of them, or both side by side. */
enum ReportLanguages {
    FR(Language.FR),
    NL(Language.NL),
    BOTH(Language.FR, Language.NL);

    private final List<Language> languages;

    ReportLanguages(Language... languages) {
        this.languages = List.of(languages);
    }

    /** @param name the value in the contract */
    static ReportLanguages named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The languages; the first is the document language. */
    List<Language> languages() {
        return languages;
    }

    /** The tag in the file name. */
    String tag() {
        return languages.stream().map(Language::tag).collect(Collectors.joining("-"));
    }
}
