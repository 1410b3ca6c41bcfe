package org.sequitur.ownerdecision;

import java.util.List;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * Request body: a decision on the owner of a commitment.
 *
 * @param fromBodyId the owner that the author of the decision saw
 * @param toBodyId the new owner; null if the owner is kept
 * @param document citation of the document on which the decision rests; null if the owner is kept and none is cited
 * @param source link to that document; null if there is none
 * @param confirmed rules that the author confirmed; null if none
 */
public record CreateOwnerDecision(
        OwnerDecisionKind kind,
        String fromBodyId,
        String toBodyId,
        String document,
        String source,
        LocalizedText reason,
        Language originalLanguage,
        List<PlausibilityRule> confirmed) {}
