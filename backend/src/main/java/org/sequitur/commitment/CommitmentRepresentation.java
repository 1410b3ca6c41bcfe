package org.sequitur.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sequitur.body.BodyReference;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.ResolutionReference;
import org.sequitur.resolution.ThemeRepresentation;

/** A commitment as the public sees it on a day. */
public record CommitmentRepresentation(
        String commitmentId,
        String href,
        String number,
        ResolutionReference resolution,
        ThemeRepresentation theme,
        List<LocalizedText> leadIns,
        LocalizedText text,
        LocalizedText shortTitle,
        BodyReference owner,
        List<Participant> participants,
        GovernmentResponse governmentResponse,
        ImplementationStatus implementationStatus,
        AssessmentOutcome assessment,
        AssessedReport assessedReport,
        boolean assessmentPending,
        LocalDate deadline,
        LocalDate lastReportedOn,
        boolean overdue,
        Integer overdueDays,
        boolean dueSoon,
        boolean stale,
        boolean closed,
        LocalDate silentSince,
        int silentDays,
        Integer percentDone,
        LocalDate expectedOn,
        LocalDate respondedOn,
        LocalDate assessedOn,
        LocalDate closedOn,
        ClosureReason closureReason,
        LocalDate adoptedOn,
        CommitmentReference previous,
        CommitmentReference next) {

    /** @param finding what Parliament found, with the report that it is about; null where nothing stands */
    static CommitmentRepresentation of(
            Commitment commitment, Standing standing, Findings.Finding finding, LocalDate day, PublicAddress address) {
        return of(commitment, standing, finding, day, Optional.empty(), Optional.empty(), address);
    }

    static CommitmentRepresentation of(
            Commitment commitment,
            Standing standing,
            Findings.Finding finding,
            LocalDate day,
            Optional<Commitment> previous,
            Optional<Commitment> next,
            PublicAddress address) {
        var timeliness = standing.on(day);
        return new CommitmentRepresentation(
                commitment.id(),
                address.to("commitments", commitment.id()),
                commitment.number(),
                ResolutionReference.of(commitment.resolution(), address),
                ThemeRepresentation.of(commitment.theme()),
                commitment.leadIns(),
                commitment.text(),
                commitment.shortTitle(),
                BodyReference.of(commitment.owner(), address),
                commitment.participants(),
                standing.response().code(),
                standing.report().status(),
                standing.assessed().outcome(),
                finding == null ? null : finding.report(),
                standing.report().on() != null && (finding == null || !finding.latest()),
                timeliness.deadline(),
                standing.report().on(),
                timeliness.overdue(),
                timeliness.overdueDays(),
                timeliness.dueSoon(),
                timeliness.stale(),
                timeliness.closed(),
                timeliness.silentSince(),
                timeliness.silentDays(),
                standing.report().percentDone(),
                standing.report().expectedOn(),
                standing.response().on(),
                standing.assessed().on(),
                standing.closed().on(),
                standing.closed().reason(),
                commitment.resolution().adoptedOn(),
                previous.map(other -> CommitmentReference.of(other, address)).orElse(null),
                next.map(other -> CommitmentReference.of(other, address)).orElse(null));
    }
}
