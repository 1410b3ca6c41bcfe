package org.sequitur.commitment;

import java.time.LocalDate;

/**
 * The state of a commitment, computed by applying its facts in order; nothing else changes it. Null means that no fact
 * has set the value.
 *
 * @param deadline the last date that was set; it applies again if a closed commitment is reopened
 */
public record CommitmentState(Response response, Report report, Assessed assessed, LocalDate deadline, Closed closed) {

    /** The Government's response and its date. */
    public record Response(GovernmentResponse code, LocalDate on) {}

    /**
     * The owner's latest report.
     *
     * @param on the day of that report; null if there is none
     * @param silentSince the day of that report, or of the adoption if there is none
     */
    public record Report(
            ImplementationStatus status,
            Integer percentDone,
            LocalDate expectedOn,
            LocalDate on,
            LocalDate silentSince) {}

    /** Parliament's assessment and its date. */
    public record Assessed(AssessmentOutcome outcome, LocalDate on) {}

    /** The reason and date of the closure; both null if it is open. */
    public record Closed(ClosureReason reason, LocalDate on) {}

    private static final Assessed NOT_ASSESSED = new Assessed(AssessmentOutcome.NOT_ASSESSED, null);
    private static final Closed OPEN = new Closed(null, null);

    /** The initial state, before any fact. */
    public static CommitmentState adopted(LocalDate day) {
        return new CommitmentState(
                new Response(GovernmentResponse.NO_RESPONSE, null),
                new Report(ImplementationStatus.NOT_REPORTED, null, null, null, day),
                NOT_ASSESSED,
                null,
                OPEN);
    }

    /**
     * Applies a new report. It resets the assessment, because Parliament has not assessed this report. A dispute
     * remains until Parliament lifts it; otherwise the owner could end it by reporting the same again.
     */
    public CommitmentState reported(
            ImplementationStatus status, Integer percentDone, LocalDate expectedOn, LocalDate day) {
        var assessmentInForce = assessed.outcome() == AssessmentOutcome.DISPUTED ? assessed : NOT_ASSESSED;
        return new CommitmentState(
                response, new Report(status, percentDone, expectedOn, day, day), assessmentInForce, deadline, closed);
    }

    public CommitmentState assessed(AssessmentOutcome outcome, LocalDate day) {
        return new CommitmentState(response, report, new Assessed(outcome, day), deadline, closed);
    }

    public CommitmentState responded(GovernmentResponse code, LocalDate day) {
        return new CommitmentState(new Response(code, day), report, assessed, deadline, closed);
    }

    public CommitmentState due(LocalDate newDeadline) {
        return new CommitmentState(response, report, assessed, newDeadline, closed);
    }

    public CommitmentState closed(ClosureReason reason, LocalDate day) {
        return new CommitmentState(response, report, assessed, deadline, new Closed(reason, day));
    }

    public CommitmentState reopened() {
        return new CommitmentState(response, report, assessed, deadline, OPEN);
    }

    public boolean isClosed() {
        return closed.on() != null;
    }

    /** Null if none was set, or if the commitment is closed and so no longer due. */
    public LocalDate deadlineInForce() {
        return isClosed() ? null : deadline;
    }

    /** Deadline and silence, computed for a day. */
    Timeliness on(LocalDate day) {
        var settled = isClosed()
                || (report.status() == ImplementationStatus.IMPLEMENTED
                        && assessed.outcome() == AssessmentOutcome.CONFIRMED);
        return new Timeliness(day, isClosed(), settled, deadlineInForce(), report.silentSince());
    }
}
