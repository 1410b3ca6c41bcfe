package org.sequitur.closure;

import java.util.List;
import org.sequitur.commitment.ClosureReason;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * Request body: the closure or reopening of a commitment.
 *
 * @param reason null for a reopening
 * @param confirmed rules that the author confirmed; null if none
 */
public record CreateClosure(
        ClosureKind kind,
        ClosureReason reason,
        LocalizedText explanation,
        Language originalLanguage,
        List<PlausibilityRule> confirmed) {}
