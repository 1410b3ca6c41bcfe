package org.sequitur.erratum;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.sequitur.access.Access;
import org.sequitur.journal.Ids;
import org.sequitur.mail.SecondPersonNotices;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;
import org.sequitur.resolution.Resolution;
import org.sequitur.staffoperation.OperationObject;
import org.sequitur.staffoperation.StaffOperationKind;
import org.sequitur.staffoperation.StaffOperations;

/** Repository of proposed errata; each method checks that the caller may see them. */
@ApplicationScoped
class ErratumProposals implements PanacheRepositoryBase<ErratumProposal, UUID>, UserData {

    private final Access access;
    private final Caller caller;
    private final SecondPersonNotices notices;
    private final StaffOperations operations;

    ErratumProposals(Access access, Caller caller, SecondPersonNotices notices, StaffOperations operations) {
        this.access = access;
        this.caller = caller;
        this.notices = notices;
        this.operations = operations;
    }

    void add(ErratumProposal proposal) {
        persistAndFlush(proposal);
        log(StaffOperationKind.ERRATUM_PROPOSED, proposal);
        notices.erratumProposed(proposal.id(), proposal.resolution().documentNumber());
    }

    /** To be called after the decision: no other person is asked for it any more. */
    void decided(StaffOperationKind decision, ErratumProposal proposal) {
        log(decision, proposal);
        notices.remove(proposal.id());
    }

    private void log(StaffOperationKind kind, ErratumProposal proposal) {
        operations.record(kind, OperationObject.on(proposal.resolution(), proposal.id()));
    }

    ErratumProposal get(String id) {
        access.require(ErratumFactKind.CORRECT);
        return findByIdOptional(Ids.uuid(id)).orElseThrow(() -> Problem.notFound(id));
    }

    /** The proposal, with a row lock until the transaction ends. */
    ErratumProposal lock(String id) {
        access.require(ErratumFactKind.CORRECT);
        return findByIdOptional(Ids.uuid(id), LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound(id));
    }

    /** Proposals that await a decision first, then the newest. */
    Slice<ErratumProposal> slice(PageRequest page) {
        access.require(ErratumFactKind.CORRECT);
        return Slice.of(
                find(
                        "from ErratumProposal order by case when openBlock is null then 1 else 0 end, proposedAt desc, id desc"),
                page);
    }

    /** Proposed by others than the caller and not decided, the oldest first. */
    List<ErratumProposal> awaitingCaller(int limit) {
        access.require(ErratumFactKind.CORRECT);
        return find("openBlock is not null and proposedBy <> ?1", Sort.by("proposedAt", "id"), caller.author())
                .page(0, limit)
                .list();
    }

    /** Whether a proposal for the block awaits a decision. */
    boolean isOpen(Resolution resolution, String block) {
        return count("resolution = ?1 and openBlock = ?2", resolution, block) > 0;
    }

    @Override
    public void erase(String userId) {
        update("proposedBy = ?1 where proposedBy = ?2", ERASED, userId);
        update("decidedBy = ?1 where decidedBy = ?2", ERASED, userId);
    }
}
