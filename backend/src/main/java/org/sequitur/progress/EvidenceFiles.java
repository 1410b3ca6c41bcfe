package org.sequitur.progress;

import static org.sequitur.progress.ProgressMessages.MESSAGES;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.sequitur.file.ReceivedFile;
import org.sequitur.platform.cache.StreamedContent;
import org.sequitur.platform.http.Attachment;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.retry.TransactionRetry;

/** Evidence stored as files. */
@ApplicationScoped
class EvidenceFiles {

    /** An item that waits for its file, and its report. */
    record ExpectedUpload(UUID itemId, UUID reportId) {}

    private final EvidenceAccess evidenceAccess;
    private final EvidenceItems evidence;
    private final EvidenceChunks chunks;
    private final EvidenceRepresentations representations;

    EvidenceFiles(
            EvidenceAccess evidenceAccess,
            EvidenceItems evidence,
            EvidenceChunks chunks,
            EvidenceRepresentations representations) {
        this.evidenceAccess = evidenceAccess;
        this.evidence = evidence;
        this.chunks = chunks;
        this.representations = representations;
    }

    /** @throws Problem if the caller may not upload the file; checked before the bytes are received */
    @Transactional
    @ApplyGuard(TransactionRetry.ON_CONFLICT)
    ExpectedUpload expectUpload(String evidenceItemId) {
        var item = evidenceAccess.get(evidenceItemId);
        evidenceAccess.lockDraft(item.reportId());
        if (item.isOnTheWeb()) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.evidenceIsLink());
        }
        return new ExpectedUpload(item.id(), item.reportId());
    }

    /** Idempotent: a client that does not know whether an upload arrived can send the same bytes again. */
    @Transactional
    @ApplyGuard(TransactionRetry.ON_CONFLICT)
    EvidenceItemRepresentation store(ExpectedUpload expectedUpload, ReceivedFile file) {
        // Lock first, so that the following reads see the last committed state.
        var draft = evidenceAccess.lockDraft(expectedUpload.reportId());
        var item = evidenceAccess.get(expectedUpload.itemId().toString());
        if (item.isAwaited()) {
            evidenceAccess.changes(draft);
            store(item, file);
        } else if (!item.contentHash().equals(file.sha256())) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.otherFileReceived());
        }
        return representations.notWithdrawn(item);
    }

    private void store(EvidenceItem item, ReceivedFile file) {
        chunks.store(item.id(), file);
        item.receive(file);
    }

    StreamedContent content(String evidenceItemId) {
        var item = evidenceAccess.get(evidenceItemId);
        if (item.contentHash() == null) {
            throw Problem.notFound(evidenceItemId);
        }
        var withdrawal = evidence.withdrawals(List.of(item)).get(item.id());
        if (withdrawal != null) {
            throw withdrawal.reason() == null
                    ? Problem.of(ReportProblems.EVIDENCE_WITHDRAWN)
                    : Problem.of(ReportProblems.EVIDENCE_WITHDRAWN, MESSAGES.evidenceWithdrawn(withdrawal.reason()));
        }
        return new StreamedContent(
                item.mediaType(),
                '"' + item.contentHash() + '"',
                item.fileSize(),
                Attachment.named(item.fileName()),
                position -> chunks.get(item.storedUnder(), position));
    }
}
