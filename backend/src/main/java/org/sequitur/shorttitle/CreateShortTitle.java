package org.sequitur.shorttitle;

import java.util.List;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * Request body: a new short title.
 *
 * @param confirmed rules that the author confirmed; null if none
 */
public record CreateShortTitle(LocalizedText title, List<PlausibilityRule> confirmed) {

    /** The title, trimmed. */
    LocalizedText trimmed() {
        return new LocalizedText(title.fr().strip(), title.nl().strip());
    }
}
