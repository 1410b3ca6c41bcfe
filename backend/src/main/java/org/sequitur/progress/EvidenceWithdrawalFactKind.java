package org.sequitur.progress;

import jakarta.inject.Singleton;
import java.util.List;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.PublishedText;

/** Describes withdrawals of evidence; the evidence item represents both. */
@Singleton
class EvidenceWithdrawalFactKind implements FactKind {

    @Override
    public PublishedText text() {
        return EvidenceWithdrawal.TEXT;
    }

    /** An event links to the evidence item, not to its withdrawal. */
    @Override
    public String collection() {
        return "evidenceItems";
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.EVIDENCE_WITHDRAWN);
    }
}
