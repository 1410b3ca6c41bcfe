package org.sequitur.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.journal.Ids;

/** All drafts. To whoever may not see one, it does not exist. */
@ApplicationScoped
class Drafts implements PanacheRepositoryBase<Draft, UUID> {

    private final Commitments commitments;
    private final Access access;

    Drafts(Commitments commitments, Access access) {
        this.commitments = commitments;
        this.access = access;
    }

    /** Newest first; none for others than the owner's agency. */
    List<Draft> of(Commitment commitment) {
        return access.allows(Permission.SEE_DRAFTS, commitment)
                ? list("commitment = ?1 order by savedAt desc", commitment)
                : List.of();
    }

    Optional<Draft> find(String id) {
        return findByIdOptional(Ids.uuid(id)).filter(this::isVisible);
    }

    /** For as long as the transaction lasts, nobody else's to change. */
    Optional<Draft> lock(String id) {
        return findByIdOptional(Ids.uuid(id), LockModeType.PESSIMISTIC_WRITE).filter(this::isVisible);
    }

    /** With its commitment, both nobody else's. */
    Optional<Draft> lockWithCommitment(String id) {
        var draft = findByIdOptional(Ids.uuid(id), LockModeType.PESSIMISTIC_WRITE);
        draft.map(Draft::commitment).ifPresent(commitments::lock);
        return draft.filter(this::isVisible);
    }

    private boolean isVisible(Draft draft) {
        return access.allows(Permission.SEE_DRAFTS, draft.commitment());
    }
}
