package org.sequitur.statement;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.sequitur.api.StatementDraftsApi;
import org.sequitur.commitment.Commitments;
import org.sequitur.platform.cache.IfMatch;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.retry.TransactionRetry;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class StatementDraftResource implements StatementDraftsApi {

    private final StatementDrafts drafts;
    private final Commitments commitments;
    private final StatementDraftRepresentations representations;
    private final IdempotentRequests idempotentRequests;
    private final IfMatch tags;
    private final RequestUri requestUri;

    StatementDraftResource(
            StatementDrafts drafts,
            Commitments commitments,
            StatementDraftRepresentations representations,
            IdempotentRequests idempotentRequests,
            IfMatch tags,
            RequestUri requestUri) {
        this.drafts = drafts;
        this.commitments = commitments;
        this.representations = representations;
        this.idempotentRequests = idempotentRequests;
        this.tags = tags;
        this.requestUri = requestUri;
    }

    @Override
    @RolesAllowed({"staff", "agency"})
    public Page<StatementDraftRepresentation> listStatementDrafts(
            List<String> commitment, String subject, Integer page, Integer pageSize) {
        var pageRequest = new PageRequest(page, pageSize);
        Problem.requireKnown("commitment", commitments.unknown(commitment));
        if (subject != null && !drafts.isSubject(subject)) {
            Problem.requireKnown("subject", List.of(subject));
        }
        return Page.of(
                drafts.slice(commitment, subject, pageRequest), pageRequest, requestUri, representations::represent);
    }

    @Override
    public StatementDraftRepresentation createStatementDraft(CreateStatementDraft started) {
        return representations.represent(drafts.findOrCreate(started.kind(), started.subjectId()));
    }

    @Override
    public StatementDraftRepresentation getStatementDraft(String statementDraftId) {
        return representations.represent(drafts.get(statementDraftId));
    }

    @Override
    public StatementDraftRepresentation replaceStatementDraft(
            String statementDraftId, String ifMatch, StatementDraftContent content) {
        var draft = unchanged(drafts.lock(statementDraftId), ifMatch);
        drafts.save(draft, content);
        return representations.represent(draft);
    }

    @Override
    public void deleteStatementDraft(String statementDraftId, String ifMatch) {
        drafts.delete(unchanged(drafts.lock(statementDraftId), ifMatch));
    }

    /** A repetition returns the statement that the first request published, although the draft no longer exists. */
    @Override
    public StatementPublicationRepresentation publishStatementDraft(
            String statementDraftId, String ifMatch, String idempotencyKey, CreateStatementPublication publication) {
        var how = publication == null ? CreateStatementPublication.UNCONFIRMED : publication;
        var statementId = idempotentRequests.id(
                idempotencyKey,
                ifMatch,
                () -> drafts.publish(unchanged(drafts.lockWithTarget(statementDraftId), ifMatch), how));
        return new StatementPublicationRepresentation(UUID.fromString(statementId));
    }

    private StatementDraft unchanged(StatementDraft draft, String ifMatch) {
        tags.mustMatch(ifMatch, representations.represent(draft));
        return draft;
    }
}
