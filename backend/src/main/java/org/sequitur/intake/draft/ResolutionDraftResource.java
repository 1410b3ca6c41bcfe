package org.sequitur.intake.draft;

import static org.sequitur.intake.draft.DraftMessages.MESSAGES;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.sequitur.api.ResolutionDraftsApi;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.intake.draft.DraftData.Refusal;
import org.sequitur.platform.cache.IfMatch;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.limit.Work;
import org.sequitur.platform.limit.WorkRule;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.retry.TransactionRetry;
import org.sequitur.resolution.ResolutionRepresentation;
import org.sequitur.resolution.ResolutionText;
import org.sequitur.source.SourceFiles;
import org.sequitur.staffoperation.StaffOperationKind;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class ResolutionDraftResource implements ResolutionDraftsApi {

    private final ResolutionDrafts drafts;
    private final DraftRepresentations representations;
    private final DraftChecks checks;
    private final DraftRegistration registration;
    private final RegisteredBodies bodies;
    private final SourceFiles sources;
    private final IfMatch tags;
    private final RequestUri requestUri;

    ResolutionDraftResource(
            ResolutionDrafts drafts,
            DraftRepresentations representations,
            DraftChecks checks,
            DraftRegistration registration,
            RegisteredBodies bodies,
            SourceFiles sources,
            IfMatch tags,
            RequestUri requestUri) {
        this.drafts = drafts;
        this.representations = representations;
        this.checks = checks;
        this.registration = registration;
        this.bodies = bodies;
        this.sources = sources;
        this.tags = tags;
        this.requestUri = requestUri;
    }

    @Produces
    @Singleton
    static WorkRule limitOfUploads() {
        return WorkRule.writes("/resolutionDrafts(/[^/]+/source)?", Work.UPLOAD);
    }

    @Produces
    @Singleton
    static WorkRule limitOfPages() {
        return WorkRule.reads("/resolutionDrafts/[^/]+/source/pages/.*", Work.SEARCH);
    }

    @Override
    public Page<DraftRepresentation.Summary> listResolutionDrafts(Integer page, Integer pageSize) {
        var pageRequest = new PageRequest(page, pageSize);
        return Page.of(drafts.slice(pageRequest), pageRequest, requestUri, representations::summary);
    }

    @Override
    public DraftRepresentation getResolutionDraft(String resolutionDraftId) {
        return representations.represent(drafts.get(resolutionDraftId));
    }

    @Override
    public DraftRepresentation replaceResolutionDraft(String resolutionDraftId, String ifMatch, DraftContent content) {
        var draft = lock(resolutionDraftId, ifMatch);
        draft.requireReview();
        var duplicates = DraftData.duplicates(content.rows());
        if (!duplicates.isEmpty()) {
            throw Problem.badRequest(duplicates.stream()
                    .map(index -> Issue.inBody(
                            Issue.Type.INVALID_INPUT,
                            "/rows/%d/rowId".formatted(index),
                            content.rows().get(index).rowId(),
                            MESSAGES.duplicateRow(content.rows().get(index).rowId())))
                    .toList());
        }
        var by = drafts.now();
        var data = drafts.data(draft);
        var completed = NewRequests.completed(content, data.content(), bodies.all());
        drafts.save(draft, data.edited(completed, by), by);
        return representations.represent(draft);
    }

    @Override
    public void deleteResolutionDraft(String resolutionDraftId, String ifMatch) {
        var draft = lock(resolutionDraftId, ifMatch);
        var source = draft.source();
        drafts.remove(draft);
        drafts.log(StaffOperationKind.DRAFT_DELETED, draft);
        sources.deleteWhole(source);
    }

    @Override
    public ResolutionText getResolutionDraftText(String resolutionDraftId) {
        try {
            return registration.preview(drafts.get(resolutionDraftId));
        } catch (InvalidDocumentException invalid) {
            throw Problem.of(
                    ProblemType.FORBIDDEN_TRANSITION,
                    invalid.errors().stream().map(DraftSources::issue).toList());
        }
    }

    @Override
    public DraftRepresentation submitResolutionDraft(String resolutionDraftId, String ifMatch) {
        var draft = lock(resolutionDraftId, ifMatch);
        draft.requireReview();
        requireNoProblems(draft);
        drafts.submit(draft);
        return representations.represent(draft);
    }

    @Override
    public DraftRepresentation withdrawSubmission(String resolutionDraftId, String ifMatch) {
        var draft = lock(resolutionDraftId, ifMatch);
        draft.requireSubmission();
        drafts.withdrawSubmission(draft);
        return representations.represent(draft);
    }

    @Override
    public DraftRepresentation refuseSubmission(String resolutionDraftId, String ifMatch, CreateDraftRefusal refusal) {
        var draft = lock(resolutionDraftId, ifMatch);
        draft.requireSubmission();
        draft.withdrawSubmission();
        var by = drafts.now();
        drafts.save(draft, drafts.data(draft).refused(new Refusal(refusal.reason(), by)), by);
        drafts.log(StaffOperationKind.SUBMISSION_REFUSED, draft);
        return representations.represent(draft);
    }

    @Override
    public ResolutionRepresentation registerResolutionDraft(String resolutionDraftId, String ifMatch) {
        var draft = lock(resolutionDraftId, ifMatch);
        draft.requireSubmission();
        requireNoProblems(draft);
        return registration.register(draft);
    }

    private ResolutionDraft lock(String id, String ifMatch) {
        var draft = drafts.lock(id);
        tags.mustMatch(ifMatch, representations.represent(draft));
        return draft;
    }

    private void requireNoProblems(ResolutionDraft draft) {
        var issues = checks.problems(drafts.data(draft)).stream()
                .map(ResolutionDraftResource::issue)
                .toList();
        if (!issues.isEmpty()) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, List.copyOf(issues));
        }
    }

    private static Issue issue(DraftProblem problem) {
        return Issue.inBody(
                Issue.Type.INVALID_INPUT,
                problem.place() == null ? "" : problem.place(),
                problem.rowId() == null ? problem.listId() : problem.rowId(),
                problem.message());
    }
}
