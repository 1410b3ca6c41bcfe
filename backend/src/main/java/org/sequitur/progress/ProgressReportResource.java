package org.sequitur.progress;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.sequitur.access.Access;
import org.sequitur.access.SecondPerson;
import org.sequitur.api.ProgressReportsApi;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.journal.Fact;
import org.sequitur.journal.Facts;
import org.sequitur.platform.cache.IfMatch;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.retry.TransactionRetry;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class ProgressReportResource implements ProgressReportsApi {

    private final Commitments commitments;
    private final ProgressReportDrafts drafts;
    private final ProgressReports reports;
    private final Facts facts;
    private final Access access;
    private final Caller caller;
    private final IdempotentRequests idempotentRequests;
    private final IfMatch tags;
    private final Clock clock;
    private final EvidenceItems evidence;
    private final ReportRepresentations representations;
    private final LinkedPublication linkedPublication;
    private final EarlierReports earlierReports;
    private final EnteredReports enteredReports;
    private final SecondPerson secondPerson;
    private final RequestUri requestUri;

    ProgressReportResource(
            Commitments commitments,
            ProgressReportDrafts drafts,
            ProgressReports reports,
            Facts facts,
            Access access,
            Caller caller,
            IdempotentRequests idempotentRequests,
            IfMatch tags,
            Clock clock,
            EvidenceItems evidence,
            ReportRepresentations representations,
            LinkedPublication linkedPublication,
            EarlierReports earlierReports,
            EnteredReports enteredReports,
            SecondPerson secondPerson,
            RequestUri requestUri) {
        this.commitments = commitments;
        this.drafts = drafts;
        this.reports = reports;
        this.facts = facts;
        this.access = access;
        this.caller = caller;
        this.idempotentRequests = idempotentRequests;
        this.tags = tags;
        this.clock = clock;
        this.evidence = evidence;
        this.representations = representations;
        this.linkedPublication = linkedPublication;
        this.earlierReports = earlierReports;
        this.enteredReports = enteredReports;
        this.secondPerson = secondPerson;
        this.requestUri = requestUri;
    }

    @Override
    public ProgressReportRepresentation createProgressReport(
            String commitmentId, ProgressReportContent content, String idempotencyKey) {
        var commitment = commitments.get(commitmentId);
        var body = access.reportingBody(commitment);
        earlierReports.requireKnown(content, commitment, body);
        return created(commitment, body, false, content, idempotencyKey);
    }

    @Override
    public ProgressReportRepresentation createEarlierReport(
            String commitmentId, ProgressReportContent content, String idempotencyKey) {
        var commitment = commitments.get(commitmentId);
        access.require(commitment, ProgressReportFactKind.ENTER_REPORT);
        return created(commitment, commitment.owner(), true, content, idempotencyKey);
    }

    private ProgressReportRepresentation created(
            Commitment commitment, Body body, boolean entered, ProgressReportContent content, String idempotencyKey) {
        EnteredReports.requireContent(content, entered);
        return getProgressReport(idempotentRequests.id(idempotencyKey, content, () -> {
            var draft = new ProgressReportDraft(commitment, body, entered, content, caller.author(), clock.instant());
            drafts.persist(draft);
            return draft.id();
        }));
    }

    @Override
    public ProgressReportRepresentation replaceProgressReport(
            String progressReportId, String ifMatch, ProgressReportContent content) {
        var draft = unpublished(progressReportId, ifMatch);
        EnteredReports.requireContent(content, draft.isEntered());
        earlierReports.requireKnown(content, draft.commitment(), draft.publisher());
        draft.save(content, caller.author(), clock.instant());
        return representations.represent(draft);
    }

    @Override
    public void deleteProgressReport(String progressReportId, String ifMatch) {
        var draft = unpublished(progressReportId, ifMatch);
        evidence.deleteOf(draft);
        drafts.delete(draft);
    }

    @Override
    public ProgressReportRepresentation publishProgressReport(
            String progressReportId, String ifMatch, CreatePublication publication) {
        var how = publication == null ? CreatePublication.ALONE : publication;
        var draft = drafts.lockWithCommitment(progressReportId).orElseThrow(() -> unchangeable(progressReportId));
        var linked = linkedPublication.lock(how);
        var evidenceItems = evidence.withReferencesOf(draft);
        tags.mustMatch(ifMatch, representations.represent(draft, evidenceItems));
        EnteredReports.requireAlone(draft, how);
        var earlier = earlierReports.find(draft, how);
        linkedPublication.check(draft.commitment(), linked);
        var report = new ProgressReport(
                draft,
                evidenceItems,
                earlier,
                linked.isEmpty() ? null : Fact.newId(),
                enteredReports.reportingBody(draft),
                clock.instant());
        if (report.body() != null) {
            secondPerson.requireForDraft(report.body(), draft.savedBy());
        }
        PlausibleReport.requireConfirmed(report, evidenceItems, reports.isEnteredTwice(report), how.confirmed());
        drafts.delete(draft);
        facts.add(report);
        linkedPublication.publish(report, evidenceItems, linked);
        return linked.isEmpty() ? representations.represent(report, evidenceItems) : representations.represent(report);
    }

    @Override
    public ProgressReportRepresentation getProgressReport(String progressReportId) {
        return reports.find(progressReportId)
                .map(report -> representations.represent(report))
                .or(() -> drafts.find(progressReportId).map(draft -> representations.represent(draft)))
                .orElseThrow(() -> Problem.notFound(progressReportId));
    }

    @Override
    public Page<ProgressReportRepresentation> listProgressReports(String commitmentId, Integer page, Integer pageSize) {
        var pageRequest = new PageRequest(page, pageSize);
        return Page.of(
                slice(commitments.get(commitmentId), pageRequest),
                pageRequest,
                requestUri,
                representation -> representation);
    }

    /** The drafts that the caller may see, followed by the published reports. */
    private Slice<ProgressReportRepresentation> slice(Commitment commitment, PageRequest page) {
        var unpublished = drafts.findByCommitment(commitment);
        var shown =
                unpublished.stream().skip(page.offset()).limit(page.pageSize()).toList();
        var published = reports.findByCommitment(
                commitment, Math.max(0, page.offset() - unpublished.size()), page.pageSize() - shown.size());
        representations.requireEvidenceLimit(published);
        var items = representations.represent(shown, published);
        return new Slice<>(items, unpublished.size() + reports.countOf(commitment));
    }

    /** The draft, locked, if it still has the version that the caller read. */
    private ProgressReportDraft unpublished(String id, String ifMatch) {
        var draft = drafts.lock(id).orElseThrow(() -> unchangeable(id));
        tags.mustMatch(ifMatch, representations.represent(draft));
        return draft;
    }

    private RuntimeException unchangeable(String id) {
        return reports.find(id)
                .map(report -> {
                    access.require(report.commitment(), ProgressReportFactKind.changeOf(report));
                    return report.alreadyPublished();
                })
                .orElseGet(() -> Problem.notFound(id));
    }
}
