package org.sequitur.erratum;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.sequitur.erratum.ErratumProposalRepresentation.ProposalAction;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.identity.Caller;
import org.sequitur.resolution.ResolutionReference;

/** Represents proposed errata for the caller. */
@ApplicationScoped
class ErratumProposalRepresentations {

    private final ErratumBlocks blocks;
    private final ErratumTitles titles;
    private final Caller caller;
    private final PublicAddress address;

    ErratumProposalRepresentations(ErratumBlocks blocks, ErratumTitles titles, Caller caller, PublicAddress address) {
        this.blocks = blocks;
        this.titles = titles;
        this.caller = caller;
        this.address = address;
    }

    ErratumProposalRepresentation represent(ErratumProposal proposal) {
        return new ErratumProposalRepresentation(
                proposal.id(),
                address.to("erratumProposals", proposal.id().toString()),
                ResolutionReference.of(proposal.resolution(), address),
                proposal.state(),
                proposal.block(),
                blocks.content(proposal.block(), proposal.contentBefore()),
                blocks.content(proposal.block(), proposal.contentAfter()),
                titles.toReview(proposal),
                proposal.source(),
                proposal.reason(),
                proposal.originalLanguage(),
                action(proposal.proposedBy(), proposal.proposedAt()),
                proposal.decidedBy() == null ? null : action(proposal.decidedBy(), proposal.decidedAt()),
                proposal.refusalReason());
    }

    private ProposalAction action(String userId, Instant at) {
        return new ProposalAction(userId, userId.equals(caller.author()), at);
    }
}
