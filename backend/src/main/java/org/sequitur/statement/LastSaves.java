package org.sequitur.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.FormerOwners;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.time.BrusselsTime;

/** What the readers of a draft may know of its last save. */
@ApplicationScoped
public class LastSaves {

    private final FormerOwners formerOwners;
    private final Caller caller;
    private final PublicAddress address;

    LastSaves(FormerOwners formerOwners, Caller caller, PublicAddress address) {
        this.formerOwners = formerOwners;
        this.caller = caller;
        this.address = address;
    }

    /** @param owned the commitment, if it is the draft of the commitment's owner; null for other drafts */
    public StatementDraftRepresentation.Save of(String userId, Instant savedAt, Commitment owned) {
        return new StatementDraftRepresentation.Save(
                userId.equals(caller.userId()), BrusselsTime.timeOf(savedAt), formerOwner(savedAt, owned));
    }

    private BodyReference formerOwner(Instant savedAt, Commitment owned) {
        if (owned == null || !owned.state().isHandedOver()) {
            return null;
        }
        var owner = formerOwners.ownersAt(savedAt, List.of(owned)).get(owned.rowId());
        return owner == null || owner.id().equals(owned.owner().id()) ? null : BodyReference.of(owner, address);
    }
}
