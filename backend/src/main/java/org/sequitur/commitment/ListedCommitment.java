package org.sequitur.commitment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sequitur.platform.database.SelectList;

/**
 * The properties of a commitment by which lists are filtered and sorted.
 *
 * @param jointOwnerIds in any order
 * @param state without the values that no filter and no order uses
 */
record ListedCommitment(
        long rowId,
        String resolutionId,
        int position,
        String themeId,
        String ownerId,
        List<String> jointOwnerIds,
        CommitmentState state) {

    /**
     * The columns that {@link #HQL} selects, by the names of the components. All are in {@link CoveringIndex#BY_ROW}.
     */
    record Columns(
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
            LocalDate assessedOn,
            LocalDate deadline,
            LocalDate closedOn,
            LocalDate answerSince,
            LocalDate assessmentSince,
            LocalDate deadlineDecisionSince,
            LocalDate ownerDecisionSince) {

        private static final Map<String, String> PATHS = Map.ofEntries(
                Map.entry("rowId", "c.rowId"),
                Map.entry("resolutionId", "c.resolution.id"),
                Map.entry("position", "c.position"),
                Map.entry("themeId", "c.theme.id"),
                Map.entry("ownerId", "c.owner.id"),
                Map.entry("response", "c.state.response.code"),
                Map.entry("status", "c.state.report.status"),
                Map.entry("reportedOn", "c.state.report.on"),
                Map.entry("silentSince", "c.state.report.silentSince"),
                Map.entry("outcome", "c.state.assessed.outcome"),
                Map.entry("deadline", "c.state.due.deadline"),
                Map.entry("closedOn", "c.state.closed.on"),
                Map.entry("assessedOn", "c.state.assessed.on"),
                Map.entry("answerSince", "c.state.awaited.answerSince"),
                Map.entry("assessmentSince", "c.state.awaited.assessmentSince"),
                Map.entry("deadlineDecisionSince", "c.state.awaited.deadlineDecisionSince"),
                Map.entry("ownerDecisionSince", "c.state.awaited.ownerDecisionSince"));
    }

    static final String HQL = "select " + SelectList.of(Columns.class, Columns.PATHS) + " from Commitment c ";

    static final Comparator<ListedCommitment> DOCUMENT_ORDER =
            Comparator.comparing(ListedCommitment::resolutionId).thenComparingInt(ListedCommitment::position);

    /** Interns the ids, which many commitments share. */
    ListedCommitment {
        resolutionId = resolutionId.intern();
        themeId = themeId.intern();
        ownerId = ownerId.intern();
    }

    static ListedCommitment of(Columns columns, List<String> jointOwnerIds) {
        return new ListedCommitment(
                columns.rowId(),
                columns.resolutionId(),
                columns.position(),
                columns.themeId(),
                columns.ownerId(),
                jointOwnerIds,
                new CommitmentState(
                        new CommitmentState.Response(columns.response(), null, null),
                        new CommitmentState.LatestReport(
                                columns.status(), null, null, columns.reportedOn(), null, columns.silentSince()),
                        new CommitmentState.Assessed(columns.outcome(), columns.assessedOn()),
                        new Due(columns.deadline(), null, 0),
                        columns.closedOn() == null ? null : new CommitmentState.Closed(null, columns.closedOn()),
                        null,
                        new Awaited(
                                null,
                                columns.answerSince(),
                                null,
                                columns.deadlineDecisionSince(),
                                columns.ownerDecisionSince(),
                                columns.assessmentSince())));
    }
}
