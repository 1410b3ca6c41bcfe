package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;

/** Lists of commitments as the public API represents them, with their state on a day. */
@ApplicationScoped
public class RepresentedCommitments {

    private final Commitments commitments;
    private final StateHistory stateHistory;
    private final AssessmentsInForce assessmentsInForce;
    private final FormerWordings formerWordings;
    private final FoundTexts foundTexts;
    private final PublicAddress address;

    RepresentedCommitments(
            Commitments commitments,
            StateHistory stateHistory,
            AssessmentsInForce assessmentsInForce,
            FormerWordings formerWordings,
            FoundTexts foundTexts,
            PublicAddress address) {
        this.commitments = commitments;
        this.stateHistory = stateHistory;
        this.assessmentsInForce = assessmentsInForce;
        this.formerWordings = formerWordings;
        this.foundTexts = foundTexts;
        this.address = address;
    }

    /** The first commitments in the order of the document. */
    public Slice<CommitmentRepresentation> first(int count, CommitmentFilter filter, LocalDate day) {
        return slice(filter, day, CommitmentOrder.named("number"), new PageRequest(1, count));
    }

    /** @param filter checked by {@link CommitmentFilterRules} */
    Slice<CommitmentRepresentation> slice(
            CommitmentFilter filter, LocalDate day, CommitmentOrder order, PageRequest page) {
        var slice = commitments.slice(filter, day, order, page);
        var state = stateHistory.find(slice.items(), day);
        var assessments = assessmentsInForce.find(state, day);
        var former = formerWordings.find(slice.items(), day);
        var foundIn = foundTexts.find(filter.q(), day, slice.items(), former);
        return slice.with(slice.items().stream()
                .map(listed -> CommitmentRepresentation.of(
                        listed,
                        state.get(listed),
                        assessments.get(listed.rowId()),
                        day,
                        former.get(listed.rowId()),
                        foundIn.get(listed.rowId()),
                        address))
                .toList());
    }
}
