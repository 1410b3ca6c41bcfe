package org.sequitur.platform.input;

import jakarta.persistence.Embeddable;
import org.sequitur.platform.language.LocalizedText;

/** A bilingual text that may still lack one or both languages. Null and blank mean missing. */
@Embeddable
public record DraftText(String fr, String nl) {

    /**
     * @param pointer to the text in the request body
     * @throws org.sequitur.platform.problem.Problem 400 if a text is too long or contains characters that are not
     *     allowed
     */
    public DraftText checked(String pointer) {
        InputRules.draft(pointer + "/fr", fr, InputRules.MAX_TEXT_LENGTH);
        InputRules.draft(pointer + "/nl", nl, InputRules.MAX_TEXT_LENGTH);
        return this;
    }

    /** The text as it is, which may lack languages. */
    public LocalizedText localized() {
        return new LocalizedText(fr, nl);
    }
}
