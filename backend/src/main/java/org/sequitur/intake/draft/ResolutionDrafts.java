package org.sequitur.intake.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.intake.draft.DraftData.Action;
import org.sequitur.journal.Ids;
import org.sequitur.mail.SecondPersonNotices;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.input.DraftText;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;
import org.sequitur.resolution.Resolution;
import org.sequitur.staffoperation.OperationObject;
import org.sequitur.staffoperation.StaffOperationKind;
import org.sequitur.staffoperation.StaffOperations;

/** Repository of drafts of resolutions; each method checks that the caller may see them. */
@ApplicationScoped
class ResolutionDrafts implements PanacheRepositoryBase<ResolutionDraft, UUID>, UserData {

    static final Permission PREPARE_RESOLUTIONS = Permission.ofParliament("PREPARE_RESOLUTIONS");

    private final Access access;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;
    private final SecondPersonNotices notices;
    private final StaffOperations operations;

    ResolutionDrafts(
            Access access,
            Caller caller,
            ObjectMapper json,
            Clock clock,
            SecondPersonNotices notices,
            StaffOperations operations) {
        this.access = access;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
        this.notices = notices;
        this.operations = operations;
    }

    /** @throws Problem 403 if the caller may not prepare resolutions */
    void requireAccess() {
        access.require(PREPARE_RESOLUTIONS);
    }

    ResolutionDraft get(String id) {
        requireAccess();
        return findByIdOptional(Ids.uuid(id)).orElseThrow(() -> Problem.notFound(id));
    }

    /** The draft, with a row lock until the transaction ends. */
    ResolutionDraft lock(String id) {
        requireAccess();
        return findByIdOptional(Ids.uuid(id), LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound(id));
    }

    /** Last saved first. */
    Slice<ResolutionDraft> slice(PageRequest page) {
        requireAccess();
        return Slice.of(findAll(Sort.descending("savedAt", "id")), page);
    }

    /** Submitted by others than the caller, the oldest submission first. */
    List<ResolutionDraft> awaitingCaller(int limit) {
        requireAccess();
        return find("submittedBy is not null and submittedBy <> ?1", Sort.by("submittedAt", "id"), caller.author())
                .page(0, limit)
                .list();
    }

    /** An action of the caller at the current time. */
    Action now() {
        return ResolutionDraft.action(caller.author(), clock.instant());
    }

    DraftData data(ResolutionDraft draft) {
        return read(draft.data(), DraftData.class);
    }

    SourceBlocks blocks(ResolutionDraft draft, String self) {
        var stored = read(draft.blocks(), SourceBlocks.class);
        return new SourceBlocks(self, stored.pages(), stored.items());
    }

    void save(ResolutionDraft draft, DraftData data, Action by) {
        draft.save(write(data), data.content(), by);
    }

    void submit(ResolutionDraft draft) {
        draft.submit(now());
        notices.draftSubmitted(draft.id(), draft.documentNumber());
        log(StaffOperationKind.DRAFT_SUBMITTED, draft);
    }

    void withdrawSubmission(ResolutionDraft draft) {
        draft.withdrawSubmission();
        notices.remove(draft.id());
        log(StaffOperationKind.SUBMISSION_WITHDRAWN, draft);
    }

    /** Deletes the draft, which was registered or is no longer wanted. */
    void remove(ResolutionDraft draft) {
        delete(draft);
        flush();
        notices.remove(draft.id());
    }

    /** Records that the caller did this with the draft, in the same transaction. */
    void log(StaffOperationKind kind, ResolutionDraft draft) {
        log(kind, draft, null);
    }

    /** @param resolution null unless the draft is registered */
    void log(StaffOperationKind kind, ResolutionDraft draft, Resolution resolution) {
        var number = draft.documentNumber();
        operations.record(
                kind, new OperationObject(draft.id(), resolution, new DraftText(number, number), null, Set.of()));
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String stored, Class<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Native, to replace the id in the stored JSON too. */
    @Override
    public void erase(String userId) {
        getEntityManager()
                .createNativeQuery("update resolution_draft set"
                        + " created_by = if(created_by = ?2, ?1, created_by),"
                        + " saved_by = if(saved_by = ?2, ?1, saved_by),"
                        + " submitted_by = if(submitted_by = ?2, ?1, submitted_by),"
                        + " data = replace(data, ?2, ?1)"
                        + " where created_by = ?2 or saved_by = ?2 or submitted_by = ?2 or instr(data, ?2) > 0")
                .setParameter(1, ERASED)
                .setParameter(2, userId)
                .executeUpdate();
    }
}
