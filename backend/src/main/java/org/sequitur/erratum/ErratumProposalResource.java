package org.sequitur.erratum;

import static org.sequitur.erratum.ErratumMessages.MESSAGES;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.sequitur.access.Access;
import org.sequitur.api.ErratumProposalsApi;
import org.sequitur.erratum.ErratumProposalRepresentation.Action;
import org.sequitur.platform.contention.TransactionRetry;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.representation.IfMatch;
import org.sequitur.resolution.ResolutionReference;
import org.sequitur.resolution.Resolutions;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class ErratumProposalResource implements ErratumProposalsApi {

    private final ErratumProposals proposals;
    private final ErratumBlocks blocks;
    private final ErratumPublication publication;
    private final Resolutions resolutions;
    private final Access access;
    private final Caller caller;
    private final IdempotentRequests idempotentRequests;
    private final IfMatch tags;
    private final Clock clock;
    private final PublicAddress address;
    private final RequestUri requestUri;

    ErratumProposalResource(
            ErratumProposals proposals,
            ErratumBlocks blocks,
            ErratumPublication publication,
            Resolutions resolutions,
            Access access,
            Caller caller,
            IdempotentRequests idempotentRequests,
            IfMatch tags,
            Clock clock,
            PublicAddress address,
            RequestUri requestUri) {
        this.proposals = proposals;
        this.blocks = blocks;
        this.publication = publication;
        this.resolutions = resolutions;
        this.access = access;
        this.caller = caller;
        this.idempotentRequests = idempotentRequests;
        this.tags = tags;
        this.clock = clock;
        this.address = address;
        this.requestUri = requestUri;
    }

    @Override
    public Page<ErratumProposalRepresentation> listErratumProposals(Integer page, Integer pageSize) {
        var pageRequest = new PageRequest(page, pageSize);
        return Page.of(proposals.slice(pageRequest), pageRequest, requestUri, this::represent);
    }

    @Override
    public ErratumProposalRepresentation createErratumProposal(
            String resolutionId, NewErratumProposal input, String idempotencyKey) {
        access.require(ErratumFactKind.CORRECT);
        return getErratumProposal(idempotentRequests.id(idempotencyKey, input, () -> {
            var document = resolutions.lockDocument(resolutionId);
            var resolution = resolutions.findById(resolutionId);
            var before = blocks.before(document, input.block());
            var after = blocks.after(document, input, before);
            if (proposals.isOpen(resolution, input.block())) {
                throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.alreadyProposed());
            }
            var proposal = new ErratumProposal(resolution, input, before, after, caller.author(), clock.instant());
            proposals.persistAndFlush(proposal);
            return proposal.id();
        }));
    }

    @Override
    public ErratumProposalRepresentation getErratumProposal(String erratumProposalId) {
        return represent(proposals.get(erratumProposalId));
    }

    @Override
    public ErratumProposalRepresentation confirmErratumProposal(String erratumProposalId, String ifMatch) {
        var proposal = lock(erratumProposalId, ifMatch);
        var at = clock.instant();
        proposal.confirm(caller.author(), at);
        publication.publish(proposal, at);
        return represent(proposal);
    }

    @Override
    public ErratumProposalRepresentation refuseErratumProposal(
            String erratumProposalId, String ifMatch, NewErratumRefusal refusal) {
        var proposal = lock(erratumProposalId, ifMatch);
        proposal.refuse(refusal.reason(), caller.author(), clock.instant());
        return represent(proposal);
    }

    private ErratumProposal lock(String id, String ifMatch) {
        var proposal = proposals.lock(id);
        tags.mustMatch(ifMatch, represent(proposal));
        return proposal;
    }

    private ErratumProposalRepresentation represent(ErratumProposal proposal) {
        return new ErratumProposalRepresentation(
                proposal.id(),
                address.to("erratumProposals", proposal.id().toString()),
                ResolutionReference.of(proposal.resolution(), address),
                proposal.state(),
                proposal.block(),
                blocks.content(proposal.block(), proposal.contentBefore()),
                blocks.content(proposal.block(), proposal.contentAfter()),
                proposal.source(),
                proposal.reason(),
                proposal.originalLanguage(),
                action(proposal.proposedBy(), proposal.proposedAt()),
                proposal.decidedBy() == null ? null : action(proposal.decidedBy(), proposal.decidedAt()),
                proposal.refusalReason());
    }

    private Action action(String subject, Instant at) {
        return new Action(subject, subject.equals(caller.author()), at);
    }
}
