package org.sequitur.texthistory;

import org.sequitur.platform.language.LocalizedText;

/** Comparison of a text with its earlier version, separately for each language. */
public record LocalizedComparison(TextComparison fr, TextComparison nl) {

    static LocalizedComparison of(LocalizedText before, LocalizedText text) {
        return new LocalizedComparison(
                TextComparison.of(before.fr(), text.fr()), TextComparison.of(before.nl(), text.nl()));
    }

    static LocalizedComparison alone(TextChange change, LocalizedText text) {
        return new LocalizedComparison(
                TextComparison.alone(change, text.fr()), TextComparison.alone(change, text.nl()));
    }
}
