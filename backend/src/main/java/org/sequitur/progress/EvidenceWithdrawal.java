package org.sequitur.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.sequitur.body.Body;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKinds;
import org.sequitur.journal.PublishedText;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.withdrawal.CreateWithdrawal;
import org.sequitur.withdrawal.WithdrawalFact;

/** The withdrawal of published evidence, with its reason. Has the evidence's id. */
@Entity
@Table(name = "withdrawal")
@Immutable
class EvidenceWithdrawal extends WithdrawalFact {

    /** The reason given for the withdrawal. */
    static final PublishedText TEXT = new PublishedText(
                    "EVIDENCE_WITHDRAWAL", "EvidenceWithdrawal", "withdrawal", "withdrawals", "reason")
            .sharedWith("""
                            select o.id from EvidenceItem o, EvidenceItem t
                             where t.id = ?1 and o.id <> t.id
                               and coalesce(o.originalId, o.id) = coalesce(t.originalId, t.id)
                             order by o.id""");

    protected EvidenceWithdrawal() {}

    /**
     * @param body the body that published it and withdraws it, or null for Parliament
     * @param author the body that published it
     */
    EvidenceWithdrawal(EvidenceItem item, Body body, Body author, CreateWithdrawal newWithdrawal, Instant at) {
        super(item.id(), item.commitment(), body, author, newWithdrawal, at);
    }

    @Override
    protected EventKind kind() {
        return EventKind.EVIDENCE_WITHDRAWN;
    }

    @Override
    public PublishedText publishedText() {
        return TEXT;
    }

    @Override
    protected String withdrawnKind() {
        return "evidenceItem";
    }

    @Override
    protected String withdrawnHref(FactKinds kinds, PublicAddress address) {
        return address.to("evidenceItems", id().toString());
    }
}
