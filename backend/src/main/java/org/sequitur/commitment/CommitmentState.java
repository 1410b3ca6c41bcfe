package org.sequitur.commitment;

import java.time.LocalDate;

/**
 * Where a commitment stands on the axes that facts move: what comes of its facts, one after the other. Nothing else sets
 * any of it. Null is what no fact has said.
 *
 * @param deadline the last date that was set; it comes into force again where a closed commitment is reopened
 */
public record CommitmentState(Response response, Report report, Assessed assessed, LocalDate deadline, Closed closed) {

    /** What the Government answered, and when. */
    public record Response(GovernmentResponse code, LocalDate on) {}

    /**
     * What the owner reported last.
     *
     * @param on the day of that report
     * @param silentSince the same day; that of the adoption, where there is no report
     */
    public record Report(
            ImplementationStatus status,
            Integer percentDone,
            LocalDate expectedOn,
            LocalDate on,
            LocalDate silentSince) {}

    /** What Parliament made of it, and when. */
    public record Assessed(AssessmentOutcome outcome, LocalDate on) {}

    /** Why Parliament closed it, and when. */
    public record Closed(ClosureReason reason, LocalDate on) {}

    private static final Assessed NOT_ASSESSED = new Assessed(AssessmentOutcome.NOT_ASSESSED, null);
    private static final Closed OPEN = new Closed(null, null);

    /** Before any fact. */
    public static CommitmentState adopted(LocalDate day) {
        return new CommitmentState(
                new Response(GovernmentResponse.NO_RESPONSE, null),
                new Report(ImplementationStatus.NOT_REPORTED, null, null, null, day),
                NOT_ASSESSED,
                null,
                OPEN);
    }

    /**
     * What Parliament made of the report before does not hold for this one, which it has not read. But a dispute stands
     * until Parliament itself lifts it: else the owner could make it disappear by saying the same again.
     */
    public CommitmentState reported(
            ImplementationStatus status, Integer percentDone, LocalDate expectedOn, LocalDate day) {
        var still = assessed.outcome() == AssessmentOutcome.DISPUTED ? assessed : NOT_ASSESSED;
        return new CommitmentState(
                response, new Report(status, percentDone, expectedOn, day, day), still, deadline, closed);
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

    /** Null where none was set, and of a closed commitment, which is not due any more. */
    public LocalDate deadlineInForce() {
        return isClosed() ? null : deadline;
    }

    /** What the calendar says of it on a day. */
    Timeliness on(LocalDate day) {
        var settled = isClosed()
                || (report.status() == ImplementationStatus.IMPLEMENTED
                        && assessed.outcome() == AssessmentOutcome.CONFIRMED);
        return new Timeliness(day, isClosed(), settled, deadlineInForce(), report.silentSince());
    }
}
