package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.resolution.ResolutionSize;

/** Commitments with their state on a day. */
@ApplicationScoped
public class CommitmentsOnDay {

    private static final CommitmentOrder DOCUMENT_ORDER = CommitmentOrder.named("number");

    private final Commitments commitments;
    private final CommitmentSelector selector;
    private final StateHistory stateHistory;
    private final AssessmentsInForce assessmentsInForce;
    private final FormerWordings formerWordings;
    private final PublicAddress address;

    CommitmentsOnDay(
            Commitments commitments,
            CommitmentSelector selector,
            StateHistory stateHistory,
            AssessmentsInForce assessmentsInForce,
            FormerWordings formerWordings,
            PublicAddress address) {
        this.commitments = commitments;
        this.selector = selector;
        this.stateHistory = stateHistory;
        this.assessmentsInForce = assessmentsInForce;
        this.formerWordings = formerWordings;
        this.address = address;
    }

    /** The number of commitments that the filter selects by their state at the end of the day. */
    public long count(CommitmentFilter filter, LocalDate day) {
        return selector.select(filter, day, DOCUMENT_ORDER, new PageRequest(1, 1))
                .total();
    }

    /** The first adoption of a resolution with a commitment that the filter selects; empty if it selects none. */
    public Optional<LocalDate> firstAdoption(CommitmentFilter filter, LocalDate day) {
        return selector.resolutions(filter, day).stream()
                .map(ResolutionSize::adoptedOn)
                .min(Comparator.naturalOrder());
    }

    /**
     * The commitments that the filter selects by their state at the end of the day, by resolution, in document order.
     * Resolutions adopted later have none.
     */
    public List<CommitmentRepresentation> find(CommitmentFilter filter, LocalDate day) {
        var rowIds =
                Arrays.stream(selector.all(filter, day, DOCUMENT_ORDER)).boxed().toList();
        if (rowIds.isEmpty()) {
            return List.of();
        }
        var all = commitments.inOrder(rowIds);
        var state = stateHistory.find(all, day);
        var assessments = assessmentsInForce.find(state, day);
        var former = formerWordings.find(all, day);
        return all.stream()
                .map(commitment -> CommitmentRepresentation.of(
                        commitment,
                        state.get(commitment),
                        assessments.get(commitment.rowId()),
                        day,
                        former.get(commitment.rowId()),
                        null,
                        address))
                .toList();
    }
}
