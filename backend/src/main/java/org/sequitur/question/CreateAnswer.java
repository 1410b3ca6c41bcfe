package org.sequitur.question;

import java.util.List;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * Request body: an answer of the owner.
 *
 * @param confirmed rules that the author confirmed; null if none
 */
public record CreateAnswer(LocalizedText text, Language originalLanguage, List<PlausibilityRule> confirmed) {}
