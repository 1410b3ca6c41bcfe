package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.resolution.Resolution;

/** All commitments of a resolution as they stood on a day, for whoever tells of all at once. */
@ApplicationScoped
public class DatedCommitments {

    private final Commitments commitments;
    private final StateHistory stateHistory;
    private final AssessmentsByReport assessmentsByReport;
    private final PublicAddress address;

    DatedCommitments(
            Commitments commitments,
            StateHistory stateHistory,
            AssessmentsByReport assessmentsByReport,
            PublicAddress address) {
        this.commitments = commitments;
        this.stateHistory = stateHistory;
        this.assessmentsByReport = assessmentsByReport;
        this.address = address;
    }

    /** In the order of the document, at the end of the day; which is not before the adoption. */
    public List<CommitmentRepresentation> of(Resolution resolution, LocalDate day) {
        var all = commitments.list(Commitments.WITH_ALL_IT_SHOWS + "c.resolution = ?1 order by c.position", resolution);
        var state = stateHistory.of(all, day);
        var found = assessmentsByReport.of(state, day);
        return all.stream()
                .map(commitment -> CommitmentRepresentation.of(
                        commitment, state.get(commitment), found.get(commitment.rowId()), day, address))
                .toList();
    }
}
