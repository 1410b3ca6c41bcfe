package org.sequitur.progress;

import jakarta.persistence.Embeddable;
import org.sequitur.platform.input.InputRules;

/** A bilingual text that may still lack one or both languages. Null and blank mean missing. */
@Embeddable
public record DraftText(String fr, String nl) {

    /**
     * @throws org.sequitur.platform.problem.Problem 400 if a text is too long or contains characters that are not
     *     allowed
     */
    DraftText checked() {
        InputRules.draft("/narrative/fr", fr, InputRules.LONGEST_TEXT);
        InputRules.draft("/narrative/nl", nl, InputRules.LONGEST_TEXT);
        return this;
    }
}
