package org.sequitur.progress;

import static org.sequitur.progress.ProgressMessages.MESSAGES;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.api.EvidenceApi;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitments;
import org.sequitur.journal.Facts;
import org.sequitur.journal.Ids;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.retry.TransactionRetry;
import org.sequitur.withdrawal.CreateWithdrawal;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class EvidenceResource implements EvidenceApi {

    /** Maximum per report, as readers of a report receive all of its evidence at once. */
    private static final int MAX_ITEMS = 50;

    private final Commitments commitments;
    private final EvidenceAccess evidenceAccess;
    private final ProgressReports reports;
    private final EvidenceItems evidence;
    private final EvidenceReuse reuse;
    private final ReportRepresentations representations;
    private final EvidenceRepresentations evidenceRepresentations;
    private final Facts facts;
    private final Access access;
    private final IdempotentRequests idempotentRequests;
    private final Clock clock;
    private final RequestUri requestUri;

    EvidenceResource(
            Commitments commitments,
            EvidenceAccess evidenceAccess,
            ProgressReports reports,
            EvidenceItems evidence,
            EvidenceReuse reuse,
            ReportRepresentations representations,
            EvidenceRepresentations evidenceRepresentations,
            Facts facts,
            Access access,
            IdempotentRequests idempotentRequests,
            Clock clock,
            RequestUri requestUri) {
        this.commitments = commitments;
        this.evidenceAccess = evidenceAccess;
        this.reports = reports;
        this.evidence = evidence;
        this.reuse = reuse;
        this.representations = representations;
        this.evidenceRepresentations = evidenceRepresentations;
        this.facts = facts;
        this.access = access;
        this.idempotentRequests = idempotentRequests;
        this.clock = clock;
        this.requestUri = requestUri;
    }

    @Override
    public EvidenceItemRepresentation createEvidenceItem(
            String progressReportId, CreateEvidenceItem added, String idempotencyKey) {
        return getEvidenceItem(idempotentRequests.id(idempotencyKey, added, () -> {
            var draft = evidenceAccess.lockDraftToChange(Ids.uuid(progressReportId));
            requireRoom(draft, 1);
            var item = new EvidenceItem(draft, added);
            evidence.persist(item);
            return item.id();
        }));
    }

    @Override
    public ProgressReportRepresentation createReusedEvidenceItems(String progressReportId, CreateEvidenceReuse reused) {
        var draft = evidenceAccess.lockDraftToChange(Ids.uuid(progressReportId));
        reuse.add(draft, reused.evidenceItemIds());
        requireRoom(draft, 0);
        return representations.represent(draft);
    }

    @Override
    public void deleteEvidenceItem(String evidenceItemId) {
        var item = evidenceAccess.get(evidenceItemId);
        evidenceAccess.lockDraftToChange(item.reportId());
        if (!evidence.deleteWhole(item)) {
            throw Problem.notFound(evidenceItemId);
        }
    }

    @Override
    public EvidenceItemRepresentation withdrawEvidenceItem(String evidenceItemId, CreateWithdrawal withdrawn) {
        var item = evidenceAccess.lock(evidenceItemId);
        var publisher = reports.findByIdOptional(item.reportId())
                .orElseThrow(() -> Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.evidenceNotPublished()))
                .body();
        var own = access.allows(Permission.WITHDRAW_OWN_EVIDENCE, item.commitment(), publisher);
        if (!own) {
            access.require(item.commitment(), Permission.WITHDRAW_EVIDENCE);
        }
        if (!evidence.withdrawals(List.of(item)).isEmpty()) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.evidenceAlreadyWithdrawn());
        }
        var shared = evidence.lockShared(item).stream()
                .collect(Collectors.partitioningBy(each -> reports.isPublished(each.reportId())));
        var ofOthers = shared.get(true).stream().anyMatch(each -> !isPublishedByCaller(each));
        if (own && ofOthers && !access.allows(Permission.WITHDRAW_EVIDENCE, item.commitment())) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.evidenceOfAnotherBody());
        }
        // Copies in drafts were never published: they disappear without a withdrawal.
        shared.get(false).forEach(evidence::delete);
        shared.get(true).forEach(each -> withdraw(each, own ? publisher : null, withdrawn));
        // Flush first: the database rejects the deletion of content and bytes without a stored withdrawal.
        evidence.flush();
        evidence.deleteBytesOf(item);
        shared.get(true).forEach(EvidenceItem::wipe);
        return evidenceRepresentations.represent(List.of(item)).get(item.id());
    }

    private boolean isPublishedByCaller(EvidenceItem published) {
        return access.allows(
                Permission.WITHDRAW_OWN_EVIDENCE,
                published.commitment(),
                reports.findById(published.reportId()).body());
    }

    private void requireRoom(ProgressReportDraft draft, int more) {
        if (evidence.countOf(draft) + more > MAX_ITEMS) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.evidenceFull(MAX_ITEMS));
        }
    }

    private void withdraw(EvidenceItem item, Body by, CreateWithdrawal withdrawn) {
        commitments.lock(item.commitment());
        var author = reports.findById(item.reportId()).body();
        facts.add(new EvidenceWithdrawal(item, by, author, withdrawn, clock.instant()));
    }

    @Override
    public EvidenceItemRepresentation getEvidenceItem(String evidenceItemId) {
        var item = evidenceAccess.get(evidenceItemId);
        return evidenceRepresentations.represent(List.of(item)).get(item.id());
    }

    @Override
    public Page<EvidenceItemRepresentation> listEvidenceItems(String progressReportId, Integer page, Integer pageSize) {
        var reportId = Ids.uuid(progressReportId);
        if (!evidenceAccess.isVisible(reportId)) {
            throw Problem.notFound(progressReportId);
        }
        var pageRequest = new PageRequest(page, pageSize);
        var all = evidence.findByReport(reportId);
        var shown = all.stream()
                .skip(pageRequest.offset())
                .limit(pageRequest.pageSize())
                .toList();
        var represented = evidenceRepresentations.represent(shown);
        return Page.of(new Slice<>(shown, all.size()), pageRequest, requestUri, item -> represented.get(item.id()));
    }
}
