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
public class DatedCommitments {

    private static final CommitmentOrder DOCUMENT_ORDER = CommitmentOrder.named("number");

    private final Commitments commitments;
    private final CommitmentSelector selector;
    private final StateHistory stateHistory;
    private final AssessmentsByReport assessmentsByReport;
    private final FormerWordings formerWordings;
    private final PublicAddress address;

    DatedCommitments(
            Commitments commitments,
            CommitmentSelector selector,
            StateHistory stateHistory,
            AssessmentsByReport assessmentsByReport,
            FormerWordings formerWordings,
            PublicAddress address) {
        this.commitments = commitments;
        this.selector = selector;
        this.stateHistory = stateHistory;
        this.assessmentsByReport = assessmentsByReport;
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
    public List<CommitmentRepresentation> of(CommitmentFilter filter, LocalDate day) {
        var rowIds =
                Arrays.stream(selector.all(filter, day, DOCUMENT_ORDER)).boxed().toList();
        if (rowIds.isEmpty()) {
            return List.of();
        }
        var all = commitments.inOrder(rowIds);
        var state = stateHistory.of(all, day);
        var findings = assessmentsByReport.of(state, day);
        var former = formerWordings.of(all, day);
        return all.stream()
                .map(commitment -> CommitmentRepresentation.of(
                        commitment,
                        state.get(commitment),
                        findings.get(commitment.rowId()),
                        day,
                        former.get(commitment.rowId()),
                        address))
                .toList();
    }
}
