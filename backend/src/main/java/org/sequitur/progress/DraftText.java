package org.sequitur.progress;

import jakarta.persistence.Embeddable;
import org.sequitur.platform.input.InputRules;

/** A text that may still lack a language, or both. Null or blank is lacking. */
@Embeddable
public record DraftText(String fr, String nl) {

    /** @throws org.sequitur.platform.problem.Problem 400, where a text is too long or has characters that are not admitted */
    DraftText checked() {
        InputRules.draft("/narrative/fr", fr, InputRules.LONGEST_TEXT);
        InputRules.draft("/narrative/nl", nl, InputRules.LONGEST_TEXT);
        return this;
    }
}
