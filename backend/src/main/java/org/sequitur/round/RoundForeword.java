package org.sequitur.round;

import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Parliament's foreword to the follow-up report on a round; also the request body that replaces it. */
public record RoundForeword(LocalizedText text, Language originalLanguage) {

    /** @throws org.sequitur.platform.problem.Problem 400 if the text is not allowed */
    RoundForeword checked() {
        InputRules.text("/text", text);
        return this;
    }
}
