package org.sequitur.erratum;

import static org.sequitur.erratum.ErratumMessages.MESSAGES;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.sequitur.access.Access;
import org.sequitur.api.ErratumProposalsApi;
import org.sequitur.platform.cache.IfMatch;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.retry.TransactionRetry;
import org.sequitur.resolution.Resolutions;
import org.sequitur.staffoperation.StaffOperationKind;

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
    private final ErratumProposalRepresentations representations;
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
            ErratumProposalRepresentations representations,
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
        this.representations = representations;
        this.requestUri = requestUri;
    }

    @Override
    public Page<ErratumProposalRepresentation> listErratumProposals(Integer page, Integer pageSize) {
        var pageRequest = new PageRequest(page, pageSize);
        return Page.of(proposals.slice(pageRequest), pageRequest, requestUri, representations::represent);
    }

    @Override
    public ErratumProposalRepresentation createErratumProposal(
            String resolutionId, CreateErratumProposal input, String idempotencyKey) {
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
            proposals.add(proposal);
            return proposal.id();
        }));
    }

    @Override
    public ErratumProposalRepresentation getErratumProposal(String erratumProposalId) {
        return representations.represent(proposals.get(erratumProposalId));
    }

    @Override
    public ErratumProposalRepresentation confirmErratumProposal(String erratumProposalId, String ifMatch) {
        var proposal = lock(erratumProposalId, ifMatch);
        var at = clock.instant();
        proposal.confirm(caller.author(), at);
        publication.publish(proposal, at);
        proposals.decided(StaffOperationKind.ERRATUM_CONFIRMED, proposal);
        return representations.represent(proposal);
    }

    @Override
    public ErratumProposalRepresentation refuseErratumProposal(
            String erratumProposalId, String ifMatch, CreateErratumRefusal refusal) {
        var proposal = lock(erratumProposalId, ifMatch);
        proposal.refuse(refusal.reason(), caller.author(), clock.instant());
        var isOwn = proposal.decidedBy().equals(proposal.proposedBy());
        proposals.decided(isOwn ? StaffOperationKind.ERRATUM_WITHDRAWN : StaffOperationKind.ERRATUM_REFUSED, proposal);
        return representations.represent(proposal);
    }

    private ErratumProposal lock(String id, String ifMatch) {
        var proposal = proposals.lock(id);
        tags.mustMatch(ifMatch, representations.represent(proposal));
        return proposal;
    }
}
