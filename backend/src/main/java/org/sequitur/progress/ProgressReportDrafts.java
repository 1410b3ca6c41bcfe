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
import org.sequitur.journal.Ids;
import org.sequitur.platform.identity.UserData;

/** Repository of drafts. For callers who may not see a draft, it does not exist. */
@ApplicationScoped
class ProgressReportDrafts implements PanacheRepositoryBase<ProgressReportDraft, UUID>, UserData {

    private final Access access;

    ProgressReportDrafts(Access access) {
        this.access = access;
    }

    /** The drafts that the caller may see, newest first. */
    List<ProgressReportDraft> findByCommitment(Commitment commitment) {
        return access.allows(Permission.REPORT, commitment)
                        || access.allows(ProgressReportFactKind.ENTER_REPORT, commitment)
                ? list("commitment = ?1 order by savedAt desc", commitment).stream()
                        .filter(this::isVisible)
                        .toList()
                : List.of();
    }

    Optional<ProgressReportDraft> find(String id) {
        return findByIdOptional(Ids.uuid(id)).filter(this::isVisible);
    }

    /** The draft, with a row lock until the transaction ends. */
    Optional<ProgressReportDraft> lock(String id) {
        return findByIdOptional(Ids.uuid(id), LockModeType.PESSIMISTIC_WRITE).filter(this::isVisible);
    }

    /**
     * The draft and its commitment, both locked until the transaction ends. One query, as a second round trip costs
     * more than the join.
     */
    Optional<ProgressReportDraft> lockWithCommitment(String id) {
        return find("from ProgressReportDraft d join fetch d.commitment where d.id = ?1", Ids.uuid(id))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .filter(this::isVisible);
    }

    @Override
    public void erase(String userId) {
        update("savedBy = ?1 where savedBy = ?2", ERASED, userId);
    }

    private boolean isVisible(ProgressReportDraft draft) {
        return draft.isEntered()
                ? access.allows(ProgressReportFactKind.ENTER_REPORT, draft.commitment())
                : access.allows(Permission.SEE_DRAFTS, draft.commitment(), draft.publisher());
    }
}
