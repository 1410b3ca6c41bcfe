package org.sequitur.round;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.plausibility.PlausibilityCheck;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * Request body: the foreword to the report on a round.
 *
 * @param confirmed rules that the author confirmed; null if none
 */
public record CreateRoundForeword(LocalizedText text, Language originalLanguage, List<PlausibilityRule> confirmed) {

    /** @throws org.sequitur.platform.problem.Problem 400 if the text is not allowed, 409 if it is implausible and not confirmed */
    RoundForeword checked(LocalDate today) {
        var checked = InputRules.text("/text", text);
        PlausibilityCheck.of(confirmed, today).text("/text", checked).requireConfirmed();
        return new RoundForeword(checked, originalLanguage);
    }
}
