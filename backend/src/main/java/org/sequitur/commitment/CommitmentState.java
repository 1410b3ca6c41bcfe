package org.sequitur.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The state of a commitment, computed by applying its facts in order; nothing else changes it. Null means that no fact
 * has set the value. {@link Commitment} holds the current state, {@link StatePeriod} that of a period of days.
 *
 * @param due the last deadline that was set; it applies again if a closed commitment is reopened
 * @param awaited what has been asked and not been done; kept while the commitment is closed
 * @param handedOverOn the day since which another body than before owns the commitment; null if it was never handed over
 */
@Embeddable
public record CommitmentState(
        Response response,
        LatestReport report,
        Assessed assessed,
        Due due,
        Closed closed,
        @Column(name = "handed_over_on") LocalDate handedOverOn,
        Awaited awaited) {

    private static final Assessed NOT_ASSESSED = new Assessed(AssessmentOutcome.NOT_ASSESSED, null);
    private static final Closed OPEN = new Closed(null, null);

    /** Replaces null: Hibernate creates no embeddable if all its columns are null. */
    public CommitmentState {
        closed = closed == null ? OPEN : closed;
        awaited = awaited == null ? Awaited.NOTHING : awaited;
    }

    /**
     * The Government's response and its date.
     *
     * @param enteredOn the day on which Parliament's staff entered it as one of an earlier day; null for any other
     */
    @Embeddable
    public record Response(
            @Enumerated(EnumType.STRING) @Column(name = "government_response")
            GovernmentResponse code,

            @Column(name = "responded_on") LocalDate on,
            @Column(name = "response_entered_on") LocalDate enteredOn) {}

    /**
     * The latest report of the owner or a joint owner.
     *
     * @param on the day of that report; null if there is none
     * @param enteredOn the day on which Parliament's staff entered that report; null if its body published it itself
     * @param silentSince the day of that report, or the one since which the resolution is followed if that is later
     */
    @Embeddable
    public record LatestReport(
            @Enumerated(EnumType.STRING) @Column(name = "implementation_status")
            ImplementationStatus status,

            @Column(name = "percent_done") Integer percentDone,
            @Column(name = "expected_on") LocalDate expectedOn,
            @Column(name = "last_reported_on") LocalDate on,
            @Column(name = "report_entered_on") LocalDate enteredOn,
            @Column(name = "silent_since") LocalDate silentSince) {}

    /** Parliament's assessment and its date. */
    @Embeddable
    public record Assessed(
            @Enumerated(EnumType.STRING) @Column(name = "assessment")
            AssessmentOutcome outcome,

            @Column(name = "assessed_on") LocalDate on) {}

    /** The reason and date of the closure; both null if it is open. */
    @Embeddable
    public record Closed(
            @Enumerated(EnumType.STRING) @Column(name = "closure_reason")
            ClosureReason reason,

            @Column(name = "closed_on") LocalDate on) {}

    /**
     * The state before any fact.
     *
     * @param followedSinceOn the day since which reports on the resolution are expected
     */
    public static CommitmentState initial(LocalDate followedSinceOn) {
        return new CommitmentState(
                new Response(GovernmentResponse.NO_RESPONSE, null, null),
                new LatestReport(ImplementationStatus.NOT_REPORTED, null, null, null, null, followedSinceOn),
                NOT_ASSESSED,
                Due.NONE,
                OPEN,
                null,
                Awaited.NOTHING);
    }

    /**
     * Applies a new report. It resets the assessment, because Parliament has not assessed this report. A dispute
     * remains until Parliament lifts it; otherwise the owner could end it by reporting the same again. A report that was made
     * before the latest one changes nothing.
     *
     * @param day on which the body reported
     * @param enteredOn the day on which Parliament's staff entered the report; null if its body published it itself
     */
    public CommitmentState reported(
            ImplementationStatus status,
            Integer percentDone,
            LocalDate expectedOn,
            LocalDate day,
            LocalDate enteredOn) {
        if (report.on() != null && report.on().isAfter(day)) {
            return this;
        }
        var assessmentInForce = assessed.outcome() == AssessmentOutcome.DISPUTED ? assessed : NOT_ASSESSED;
        return new CommitmentState(
                response,
                new LatestReport(status, percentDone, expectedOn, day, enteredOn, silentSince(day)),
                assessmentInForce,
                due,
                closed,
                handedOverOn,
                awaited.assessmentOf(day));
    }

    /** Applies a report that nothing has changed since the latest one: Parliament's assessment still applies. */
    public CommitmentState reportedUnchanged(LocalDate day) {
        var repeated = new LatestReport(
                report.status(), report.percentDone(), report.expectedOn(), day, null, silentSince(day));
        return new CommitmentState(response, repeated, assessed, due, closed, handedOverOn, awaited);
    }

    public CommitmentState assessed(AssessmentOutcome outcome, LocalDate day) {
        return new CommitmentState(
                response, report, new Assessed(outcome, day), due, closed, handedOverOn, awaited.assessed());
    }

    public CommitmentState responded(GovernmentResponse code, LocalDate day) {
        return with(new Response(code, day, null));
    }

    /** Applies a response of an earlier day. One that was given before the response of the state changes nothing. */
    public CommitmentState respondedEarlier(GovernmentResponse code, LocalDate day, LocalDate enteredOn) {
        return response.on() != null && response.on().isAfter(day) ? this : with(new Response(code, day, enteredOn));
    }

    private CommitmentState with(Response latest) {
        return new CommitmentState(latest, report, assessed, due, closed, handedOverOn, awaited);
    }

    public CommitmentState due(LocalDate newDeadline) {
        return due(newDeadline, null);
    }

    /** @param enteredOn the day on which Parliament's staff entered a deadline of an earlier day; null for any other */
    public CommitmentState due(LocalDate newDeadline, LocalDate enteredOn) {
        return new CommitmentState(
                response, report, assessed, due.moved(newDeadline, enteredOn), closed, handedOverOn, awaited);
    }

    public CommitmentState closed(ClosureReason reason, LocalDate day) {
        return new CommitmentState(response, report, assessed, due, new Closed(reason, day), handedOverOn, awaited);
    }

    public CommitmentState reopened() {
        return new CommitmentState(response, report, assessed, due, OPEN, handedOverOn, awaited);
    }

    /** Applies a handover: the owner changes, and its report, the deadline and the days without a report stay. */
    public CommitmentState handedOver(LocalDate day) {
        return new CommitmentState(response, report, assessed, due, closed, day, awaited);
    }

    /** The same state if reports on the resolution are expected since that day. */
    CommitmentState followedSince(LocalDate day) {
        var silentSince = report.on() == null ? day : latest(report.on(), day);
        return new CommitmentState(
                response,
                new LatestReport(
                        report.status(),
                        report.percentDone(),
                        report.expectedOn(),
                        report.on(),
                        report.enteredOn(),
                        silentSince),
                assessed,
                due,
                closed,
                handedOverOn,
                awaited);
    }

    /** Applies something that changed what is awaited. */
    public CommitmentState awaiting(Awaited now) {
        return new CommitmentState(response, report, assessed, due, closed, handedOverOn, now);
    }

    /** Since when there is no report, after one of that day. */
    private LocalDate silentSince(LocalDate reportedOn) {
        return latest(reportedOn, report.silentSince());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether a decision of Parliament, and no longer the resolution's document, determines the owner. */
    public boolean isHandedOver() {
        return handedOverOn != null;
    }

    public boolean isClosed() {
        return closed.on() != null;
    }

    /** The last deadline that was set; null if none was. */
    public LocalDate deadline() {
        return due.deadline();
    }

    /** Null if none was set, or if the commitment is closed and so no longer due. */
    public LocalDate deadlineInForce() {
        return isClosed() ? null : deadline();
    }

    /** Days from the deadline to that day; null if the commitment is not overdue then. */
    Integer overdueDays(LocalDate day) {
        return StateRule.OVERDUE.holds(this, day) ? (int) ChronoUnit.DAYS.between(deadline(), day) : null;
    }

    /** Days from the last report, or else from the beginning of the follow-up, to that day. */
    int silentDays(LocalDate day) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(report.silentSince(), day));
    }

    /**
     * The part of {@link #silentDays} since the handover; null if the commitment was not handed over, or if its owner has
     * reported since.
     */
    Integer silentDaysSinceHandover(LocalDate day) {
        return isHandedOver() && handedOverOn.isAfter(report.silentSince())
                ? (int) ChronoUnit.DAYS.between(handedOverOn, day)
                : null;
    }
}
