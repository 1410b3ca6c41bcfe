package org.sequitur.progress;

import static org.sequitur.progress.ProgressMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.IntegrityCheck;
import org.sequitur.platform.hash.Sha256;
import org.sequitur.platform.language.LocalizedText;

/** Recomputes the hashes of published evidence, including those of the files. */
@ApplicationScoped
class EvidenceIntegrityCheck implements IntegrityCheck {

    private final ProgressReports reports;
    private final EvidenceItems evidence;
    private final EvidenceChunks chunks;

    EvidenceIntegrityCheck(ProgressReports reports, EvidenceItems evidence, EvidenceChunks chunks) {
        this.reports = reports;
        this.evidence = evidence;
        this.chunks = chunks;
    }

    @Override
    public List<LocalizedText> findings(Commitment commitment) {
        return reports.findByCommitment(commitment, 0, Integer.MAX_VALUE).stream()
                .flatMap(report -> findings(report).stream())
                .toList();
    }

    private List<LocalizedText> findings(ProgressReport report) {
        var items = evidence.findByReport(report.id()).stream()
                .collect(Collectors.toMap(item -> item.id().toString(), item -> item));
        var withdrawn = evidence.withdrawals(items.values());
        var findings = new ArrayList<LocalizedText>();
        for (var ref : report.evidenceRefs()) {
            var item = items.remove(ref.evidenceItemId());
            if (item == null || !item.hash().equals(ref.hash())) {
                findings.add(MESSAGES.evidenceChanged(ref.evidenceItemId()));
            } else if (!withdrawn.containsKey(item.id())) {
                if (!item.computedHash().equals(item.hash())) {
                    findings.add(MESSAGES.evidenceChanged(ref.evidenceItemId()));
                }
                if (!item.isOnTheWeb() && !sha256(item).equals(item.contentHash())) {
                    findings.add(MESSAGES.evidenceFileChanged(ref.evidenceItemId()));
                }
            }
        }
        items.keySet().forEach(added -> findings.add(MESSAGES.evidenceAdded(added)));
        return findings;
    }

    private String sha256(EvidenceItem item) {
        try {
            var digest = Sha256.newDigest();
            var position = 0;
            for (byte[] chunk; (chunk = chunks.get(item.storedUnder(), position)) != null; position++) {
                digest.update(chunk);
            }
            return Sha256.hex(digest);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
