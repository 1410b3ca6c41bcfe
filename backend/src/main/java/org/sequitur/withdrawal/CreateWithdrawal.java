package org.sequitur.withdrawal;

import java.util.List;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * Request body: the reason for the withdrawal of a text or of evidence.
 *
 * @param confirmed rules that the author confirmed; null if none
 */
public record CreateWithdrawal(LocalizedText reason, Language originalLanguage, List<PlausibilityRule> confirmed) {}
