package org.sequitur.shorttitle;

import org.sequitur.platform.language.LocalizedText;

/** Request body: a new short title. */
public record NewShortTitle(LocalizedText title) {

    /** The title, trimmed. */
    LocalizedText trimmed() {
        return new LocalizedText(title.fr().strip(), title.nl().strip());
    }
}
