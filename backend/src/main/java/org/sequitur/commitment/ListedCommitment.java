package org.sequitur.commitment;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The properties of a commitment by which lists are filtered and sorted.
 *
 * @param state without what no filter and no order uses
 */
record ListedCommitment(
        long rowId, String resolutionId, int position, String themeId, String ownerId, CommitmentState state) {

    /** All columns are in {@link CoveringIndex#BY_ROW}. */
    static final String HQL = """
            select c.rowId, c.resolution.id, c.position, c.theme.id, c.owner.id, c.state.response.code,
                c.state.report.status, c.state.report.on, c.state.report.silentSince, c.state.assessed.outcome,
                c.state.deadline, c.state.closed.on
            from Commitment c
            """;

    static final Comparator<ListedCommitment> DOCUMENT_ORDER =
            Comparator.comparing(ListedCommitment::resolutionId).thenComparingInt(ListedCommitment::position);

    /** Many commitments have the same ids, of which one copy each is kept in memory. */
    ListedCommitment {
        resolutionId = resolutionId.intern();
        themeId = themeId.intern();
        ownerId = ownerId.intern();
    }

    /** As {@link #HQL} selects it. */
    ListedCommitment(
            Long rowId,
            String resolutionId,
            Integer position,
            String themeId,
            String ownerId,
            GovernmentResponse response,
            ImplementationStatus status,
            LocalDate reportedOn,
            LocalDate silentSince,
            AssessmentOutcome outcome,
            LocalDate deadline,
            LocalDate closedOn) {
        this(
                rowId,
                resolutionId,
                position,
                themeId,
                ownerId,
                new CommitmentState(
                        new CommitmentState.Response(response, null),
                        new CommitmentState.Report(status, null, null, reportedOn, silentSince),
                        new CommitmentState.Assessed(outcome, null),
                        deadline,
                        closedOn == null ? null : new CommitmentState.Closed(null, closedOn)));
    }
}
