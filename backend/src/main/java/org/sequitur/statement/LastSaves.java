package org.sequitur.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.FormerOwners;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.identity.UserData;
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

    /**
     * The colleague who saved the draft last. Empty for the caller, for an erased user, and if another body may have owned the
     * commitment then: names are told within a body, or among Parliament's staff.
     *
     * @param userId null if it is not known
     * @param owned as for {@link #of}
     */
    public Optional<String> colleague(String userId, Instant savedAt, Commitment owned) {
        return Optional.ofNullable(userId)
                .filter(id -> !id.equals(caller.userId()) && !id.equals(UserData.ERASED))
                .filter(id -> owned == null || !isBeforeErratum(savedAt, owned))
                .filter(id -> formerOwner(savedAt, owned) == null);
    }

    /** Whether it was saved before, or on the day of, the latest erratum, which may have corrected the owner. */
    private static boolean isBeforeErratum(Instant savedAt, Commitment commitment) {
        var correctedOn = commitment.correctedOn();
        return correctedOn != null && !BrusselsTime.of(savedAt).isAfter(correctedOn);
    }

    private BodyReference formerOwner(Instant savedAt, Commitment owned) {
        if (owned == null || !owned.state().isHandedOver()) {
            return null;
        }
        var owner = formerOwners.ownersAt(savedAt, List.of(owned)).get(owned.rowId());
        return owner == null || owner.id().equals(owned.owner().id()) ? null : BodyReference.of(owner, address);
    }
}
