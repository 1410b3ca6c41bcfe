package org.sequitur.erratum;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.platform.http.HasHref;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.ResolutionReference;

/**
 * A proposed erratum as staff see it.
 *
 * @param titlesToReview the requests whose short title has words that the erratum removes from the passage
 * @param reason null once it is confirmed: the errata have it
 * @param decided null while it awaits a decision
 * @param refusalReason null unless it was refused
 */
public record ErratumProposalRepresentation(
        UUID erratumProposalId,
        String href,
        ResolutionReference resolution,
        ErratumProposalState state,
        String block,
        BlockContent before,
        BlockContent after,
        List<CommitmentReference> titlesToReview,
        ErratumSource source,
        LocalizedText reason,
        Language originalLanguage,
        ProposalAction proposed,
        ProposalAction decided,
        String refusalReason)
        implements HasHref {

    /**
     * The proposal of the erratum, or the decision on it, by a member of staff.
     *
     * @param userId {@code erased} for an erased user
     */
    record ProposalAction(String userId, boolean byCaller, Instant actedAt) {}
}
