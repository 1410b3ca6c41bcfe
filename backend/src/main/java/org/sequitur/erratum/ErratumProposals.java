package org.sequitur.erratum;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.sequitur.access.Access;
import org.sequitur.journal.Ids;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;
import org.sequitur.resolution.Resolution;

/** All proposed errata; each method checks that the caller may see them. */
@ApplicationScoped
class ErratumProposals implements PanacheRepositoryBase<ErratumProposal, UUID>, UserData {

    private final Access access;

    ErratumProposals(Access access) {
        this.access = access;
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

    /** Those that await a decision first, then the newest. */
    Slice<ErratumProposal> slice(PageRequest page) {
        access.require(ErratumFactKind.CORRECT);
        return Slice.of(
                find(
                        "from ErratumProposal order by case when openBlock is null then 1 else 0 end, proposedAt desc, id desc"),
                page);
    }

    /** Whether a proposal for the block awaits a decision. */
    boolean isOpen(Resolution resolution, String block) {
        return count("resolution = ?1 and openBlock = ?2", resolution, block) > 0;
    }

    @Override
    public void erase(String subject) {
        update("proposedBy = ?1 where proposedBy = ?2", ERASED, subject);
        update("decidedBy = ?1 where decidedBy = ?2", ERASED, subject);
    }
}
