package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.CurrentLinks.CurrentLink;
import org.sequitur.platform.http.PublicAddress;

/** Reads the linked commitments of other resolutions with their state on a day. */
@ApplicationScoped
class LinkedCommitments {

    private final CurrentLinks links;
    private final StateHistory stateHistory;
    private final PublicAddress address;

    LinkedCommitments(CurrentLinks links, StateHistory stateHistory, PublicAddress address) {
        this.links = links;
        this.stateHistory = stateHistory;
        this.address = address;
    }

    /** The commitments that are linked at the end of the day, with their state and owner of that day. */
    List<LinkedCommitment> find(Commitment commitment, LocalDate day) {
        var current = links.find(commitment, day);
        var others = current.stream().map(CurrentLink::other).toList();
        var states = stateHistory.find(others, day);
        return current.stream()
                .map(link -> represent(link, states.get(link.other())))
                .toList();
    }

    private LinkedCommitment represent(CurrentLink link, StateOnDay onDay) {
        return new LinkedCommitment(
                link.factId(),
                link.href(),
                link.relation(),
                link.linkedOn(),
                CommitmentReference.of(link.other(), address),
                BodyReference.of(onDay.owner(), address),
                onDay.state().report().status(),
                onDay.state().assessed().outcome(),
                onDay.state().isClosed());
    }
}
