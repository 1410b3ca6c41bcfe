package org.sequitur.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.platform.http.HasHref;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.input.DraftText;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.withdrawal.WithdrawalRepresentation;

/** A published report, or a draft as the officers of its body see it. */
public record ProgressReportRepresentation(
        String progressReportId,
        String href,
        CommitmentReference commitment,
        BodyReference body,
        String state,
        ImplementationStatus implementationStatus,
        Integer percentDone,
        LocalDate expectedOn,
        DraftText narrative,
        Language originalLanguage,
        UUID addsEvidenceTo,
        List<String> alsoFor,
        Boolean entered,
        LocalDate reportedOn,
        WithdrawalRepresentation withdrawal,
        List<EvidenceItemRepresentation> evidenceItems,
        RelatedReport unchangedFrom,
        RelatedReport corrects,
        RelatedReport correctedBy,
        List<ReportPublishedTogether> publishedTogether,
        OffsetDateTime savedAt,
        Boolean savedByCaller,
        OffsetDateTime publishedAt)
        implements HasHref {

    /** The day on which the body made the published report. */
    public LocalDate day() {
        return reportedOn == null ? publishedAt.toLocalDate() : reportedOn;
    }

    /**
     * @param savedByCaller whether the caller changed it last; null if it is not known
     * @param corrected the report that it shall correct; null if there is none
     */
    static ProgressReportRepresentation of(
            ProgressReportDraft draft,
            Boolean savedByCaller,
            ProgressReport corrected,
            List<EvidenceItemRepresentation> evidence,
            PublicAddress address) {
        var content = draft.content();
        return new ProgressReportRepresentation(
                draft.id().toString(),
                address.to("progressReports", draft.id().toString()),
                CommitmentReference.of(draft.commitment(), address),
                BodyReference.of(draft.body(), address),
                "draft",
                content.implementationStatus(),
                content.percentDone(),
                content.expectedOn(),
                content.narrative() == null ? new DraftText(null, null) : content.narrative(),
                content.originalLanguage(),
                content.addsEvidenceTo(),
                content.alsoFor(),
                draft.isEntered() ? true : null,
                content.reportedOn(),
                null,
                evidence,
                null,
                RelatedReport.of(corrected, address),
                null,
                null,
                BrusselsTime.timeOf(draft.savedAt()),
                savedByCaller,
                null);
    }

    /**
     * @param correction the report that corrects it; null if there is none
     * @param together the reports that were published with it on linked commitments
     */
    static ProgressReportRepresentation of(
            ProgressReport report,
            WithdrawalRepresentation withdrawal,
            List<EvidenceItemRepresentation> evidence,
            ProgressReport correction,
            List<ReportPublishedTogether> together,
            PublicAddress address) {
        return new ProgressReportRepresentation(
                report.id().toString(),
                address.to("progressReports", report.id().toString()),
                CommitmentReference.of(report.commitment(), address),
                BodyReference.of(report.reportingBody(), address),
                "published",
                report.implementationStatus(),
                report.percentDone(),
                report.expectedOn(),
                report.isWithdrawn()
                        ? null
                        : new DraftText(
                                report.narrative().fr(), report.narrative().nl()),
                report.originalLanguage(),
                null,
                null,
                report.isEntered() ? true : null,
                report.reportedOn(),
                withdrawal,
                evidence,
                RelatedReport.of(report.unchangedFrom(), address),
                RelatedReport.of(report.corrects(), address),
                RelatedReport.of(correction, address),
                together.isEmpty() ? null : together,
                null,
                null,
                BrusselsTime.timeOf(report.publishedAt()));
    }
}
