package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.resolution.Resolution;

/** All commitments of a resolution with their state on a day. */
@ApplicationScoped
public class DatedCommitments {

    private final Commitments commitments;
    private final StateHistory stateHistory;
    private final AssessmentsByReport assessmentsByReport;
    private final FormerWordings formerWordings;
    private final PublicAddress address;

    DatedCommitments(
            Commitments commitments,
            StateHistory stateHistory,
            AssessmentsByReport assessmentsByReport,
            FormerWordings formerWordings,
            PublicAddress address) {
        this.commitments = commitments;
        this.stateHistory = stateHistory;
        this.assessmentsByReport = assessmentsByReport;
        this.formerWordings = formerWordings;
        this.address = address;
    }

    /**
     * In document order, with the state at the end of the day.
     *
     * @param day not before the adoption
     */
    public List<CommitmentRepresentation> of(Resolution resolution, LocalDate day) {
        var all = commitments.list(Commitments.WITH_ASSOCIATIONS + "c.resolution = ?1 order by c.position", resolution);
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
