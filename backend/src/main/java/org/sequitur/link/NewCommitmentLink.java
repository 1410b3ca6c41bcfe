package org.sequitur.link;

import org.sequitur.commitment.LinkRelation;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/**
 * Input for linking two commitments or ending their link.
 *
 * @param relation what the commitment is to the other one; null to end the link
 */
public record NewCommitmentLink(
        LinkKind kind,
        LinkRelation relation,
        String linkedCommitmentId,
        LocalizedText reason,
        Language originalLanguage) {}
