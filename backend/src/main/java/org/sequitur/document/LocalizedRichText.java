package org.sequitur.document;

import org.sequitur.platform.language.LocalizedText;

/** A text of the document in both languages. */
public record LocalizedRichText(RichText fr, RichText nl) {

    /** The text without markup and footnote marks. */
    public LocalizedText plain() {
        return new LocalizedText(fr.plain(), nl.plain());
    }

    public boolean isPlain() {
        return fr.isPlain() && nl.isPlain();
    }
}
