package org.sequitur.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.sequitur.access.Access;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.journal.Ids;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.problem.Problem;

/** Checks access to evidence: which items the caller may see, and which drafts' evidence the caller may change. */
@ApplicationScoped
class EvidenceAccess {

    private final Commitments commitments;
    private final EvidenceItems evidence;
    private final ProgressReportDrafts drafts;
    private final ProgressReports reports;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    EvidenceAccess(
            Commitments commitments,
            EvidenceItems evidence,
            ProgressReportDrafts drafts,
            ProgressReports reports,
            Access access,
            Caller caller,
            Clock clock) {
        this.commitments = commitments;
        this.evidence = evidence;
        this.drafts = drafts;
        this.reports = reports;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Problem 404 if there is none, or the caller may not see its report */
    EvidenceItem get(String id) {
        return evidence.findByIdOptional(Ids.uuid(id))
                .filter(item -> isVisible(item.reportId()))
                .orElseThrow(() -> Problem.notFound(id));
    }

    /**
     * The item if the caller may see it. Locks the item, all that share its content, and their commitments until the transaction ends. All are locked
     * before the first read without a lock, which then sees whether the reports of the others were published.
     */
    EvidenceItem lock(String id) {
        var item = evidence.findByIdOptional(Ids.uuid(id), LockModeType.PESSIMISTIC_WRITE);
        item.map(evidence::lockShared).stream()
                .flatMap(List::stream)
                .map(EvidenceItem::commitment)
                .distinct()
                .sorted(Comparator.comparing(Commitment::id))
                .forEach(commitments::lock);
        return item.filter(found -> isVisible(found.reportId())).orElseThrow(() -> Problem.notFound(id));
    }

    boolean isVisible(UUID reportId) {
        return reports.isPublished(reportId) || drafts.find(reportId.toString()).isPresent();
    }

    /**
     * The draft, locked until the transaction ends, with the caller as the one who changed it last.
     *
     * @throws Problem if it is already published, or the caller may not see it
     */
    ProgressReportDraft lockDraftToChange(UUID reportId) {
        var draft = lockDraft(reportId);
        changes(draft);
        return draft;
    }

    /** Records that the caller changes the evidence of the draft, which is locked. */
    void changes(ProgressReportDraft draft) {
        draft.changeEvidence(caller.author(), clock.instant());
    }

    /**
     * The draft, locked until the transaction ends.
     *
     * @throws Problem if it is already published, or the caller may not see it
     */
    ProgressReportDraft lockDraft(UUID reportId) {
        return drafts.lock(reportId.toString()).orElseThrow(() -> unchangeable(reportId));
    }

    private RuntimeException unchangeable(UUID reportId) {
        return reports.findByIdOptional(reportId)
                .map(report -> {
                    access.require(report.commitment(), ProgressReportFactKind.changeOf(report));
                    return report.alreadyPublished();
                })
                .orElseGet(() -> Problem.notFound(reportId.toString()));
    }
}
