package org.sequitur.shorttitle;

import org.sequitur.platform.language.LocalizedText;

/** What a request is to be called for short. */
public record NewShortTitle(LocalizedText title) {

    /** Without the space around it. */
    LocalizedText words() {
        return new LocalizedText(title.fr().strip(), title.nl().strip());
    }
}
