package org.sequitur.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sequitur.body.BodyReference;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.PlaceInSource;
import org.sequitur.resolution.ResolutionReference;
import org.sequitur.resolution.ThemeRepresentation;

/** A commitment in the public API, with its state on a day. */
public record CommitmentRepresentation(
        String commitmentId,
        String href,
        String number,
        String citation,
        LocalizedText printedNumber,
        LocalDate correctedOn,
        List<CorrectedPart> correctedParts,
        ResolutionReference resolution,
        String textHistoryHref,
        PlaceInSource placeInSource,
        ThemeRepresentation theme,
        List<LocalizedText> leadIns,
        LocalizedText text,
        LocalizedText shortTitle,
        BodyReference owner,
        LocalDate handedOverOn,
        List<Participant> participants,
        GovernmentResponse governmentResponse,
        ImplementationStatus implementationStatus,
        AssessmentOutcome assessment,
        AssessedReport assessedReport,
        boolean assessmentPending,
        LocalDate deadline,
        LocalDate deadlineEnteredOn,
        int timesPostponed,
        LocalDate lastReportedOn,
        LocalDate lastReportEnteredOn,
        boolean overdue,
        Integer overdueDays,
        boolean dueSoon,
        boolean stale,
        boolean closed,
        List<AwaitedAct.OnCommitment> awaitedActs,
        LocalizedText summary,
        LocalDate silentSince,
        int silentDays,
        Integer silentDaysSinceHandover,
        Integer percentDone,
        LocalDate expectedOn,
        LocalDate respondedOn,
        LocalDate responseEnteredOn,
        LocalDate assessedOn,
        LocalDate closedOn,
        ClosureReason closureReason,
        LocalDate adoptedOn,
        CommitmentReference previous,
        CommitmentReference next,
        List<LinkedCommitment> linkedCommitments,
        List<FoundText> foundIn) {

    /**
     * @param onDay its state and owner on the day
     * @param assessment the assessment in force and the report that it is about; null if there is none
     * @param former the wording that held on the day; null if no erratum has changed it since
     * @param foundIn null if its own texts contain all words of the search, or if nothing was searched
     */
    static CommitmentRepresentation of(
            Commitment commitment,
            StateOnDay onDay,
            AssessmentsInForce.AssessmentInForce assessment,
            LocalDate day,
            FormerWording former,
            List<FoundText> foundIn,
            PublicAddress address) {
        return of(
                commitment,
                onDay,
                assessment,
                day,
                former,
                null,
                null,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                foundIn,
                address);
    }

    /**
     * @param textHistoryHref null if the register has no proposal of the resolution
     * @param placeInSource null if the resolution was imported as a document
     */
    static CommitmentRepresentation of(
            Commitment commitment,
            StateOnDay onDay,
            AssessmentsInForce.AssessmentInForce assessment,
            LocalDate day,
            FormerWording former,
            String textHistoryHref,
            PlaceInSource placeInSource,
            Optional<Commitment> previous,
            Optional<Commitment> next,
            List<LinkedCommitment> linkedCommitments,
            List<FoundText> foundIn,
            PublicAddress address) {
        var state = onDay.state();
        var awaitedActs = AwaitedAct.of(state, commitment.resolution().adoptedOn(), day);
        return new CommitmentRepresentation(
                commitment.id(),
                address.to("commitments", commitment.id()),
                commitment.number(),
                commitment.citation(),
                commitment.printedNumber(),
                former == null ? commitment.correctedOn() : former.correctedOn(),
                former == null ? commitment.correctedParts() : former.correctedParts(),
                ResolutionReference.of(commitment.resolution(), address),
                textHistoryHref,
                placeInSource,
                former == null ? ThemeRepresentation.of(commitment.theme()) : former.theme(),
                former == null ? commitment.leadIns() : former.leadIns(),
                former == null ? commitment.text() : former.text(),
                commitment.shortTitle(),
                BodyReference.of(onDay.owner(), address),
                state.handedOverOn(),
                commitment.participants(),
                state.response().code(),
                state.report().status(),
                state.assessed().outcome(),
                assessment == null ? null : assessment.report(),
                state.report().on() != null && (assessment == null || !assessment.latest()),
                state.deadlineInForce(),
                state.isClosed() ? null : state.due().enteredOn(),
                state.due().timesPostponed(),
                state.report().on(),
                state.report().enteredOn(),
                StateRule.OVERDUE.holds(state, day),
                state.overdueDays(day),
                StateRule.DUE_SOON.holds(state, day),
                StateRule.STALE.holds(state, day),
                state.isClosed(),
                awaitedActs,
                CommitmentSummary.of(onDay, awaitedActs, day),
                state.report().silentSince(),
                state.silentDays(day),
                state.silentDaysSinceHandover(day),
                state.report().percentDone(),
                state.report().expectedOn(),
                state.response().on(),
                state.response().enteredOn(),
                state.assessed().on(),
                state.closed().on(),
                state.closed().reason(),
                commitment.resolution().adoptedOn(),
                previous.map(other -> CommitmentReference.of(other, address)).orElse(null),
                next.map(other -> CommitmentReference.of(other, address)).orElse(null),
                linkedCommitments.isEmpty() ? null : linkedCommitments,
                foundIn);
    }
}
