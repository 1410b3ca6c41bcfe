package org.sequitur.link;

import java.util.List;
import org.sequitur.commitment.LinkRelation;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * Request body: a link between two commitments, or its end.
 *
 * @param relation of the commitment to the other one; null to end the link
 * @param confirmed rules that the author confirmed; null if none
 */
public record CreateCommitmentLink(
        LinkKind kind,
        LinkRelation relation,
        String linkedCommitmentId,
        LocalizedText reason,
        Language originalLanguage,
        List<PlausibilityRule> confirmed) {}
