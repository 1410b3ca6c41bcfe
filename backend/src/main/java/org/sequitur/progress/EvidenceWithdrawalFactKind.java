package org.sequitur.progress;

import jakarta.inject.Singleton;
import java.util.List;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;

/** Describes withdrawals of evidence; the evidence item represents both. */
@Singleton
class EvidenceWithdrawalFactKind implements FactKind {

    @Override
    public String collection() {
        return "evidenceItems";
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.EVIDENCE_WITHDRAWN);
    }
}
