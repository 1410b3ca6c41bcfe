package org.sequitur.commitment;

import java.util.Locale;
import org.sequitur.platform.language.LocalizedText;

/** Builds texts from shorter ones, in both languages. */
final class Sentences {

    private Sentences() {}

    static LocalizedText inARow(LocalizedText one, LocalizedText next) {
        return LocalizedText.of(language -> one.in(language) + " " + next.in(language));
    }

    static LocalizedText listed(LocalizedText one, LocalizedText next) {
        return LocalizedText.of(language -> one.in(language) + ", " + next.in(language));
    }

    /** A label, which begins with a capital letter, within a sentence. */
    static LocalizedText withinSentence(LocalizedText label) {
        return label.map(text -> text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1));
    }
}
