package org.sequitur.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.platform.http.HasHref;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.input.DraftText;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.withdrawal.WithdrawalRepresentation;

/** A published report, or a draft as its agency sees it. */
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
        List<String> alsoFor,
        WithdrawalRepresentation withdrawal,
        List<EvidenceItemRepresentation> evidenceItems,
        RepeatedReport unchangedFrom,
        List<ReportPublishedTogether> publishedTogether,
        OffsetDateTime savedAt,
        OffsetDateTime publishedAt)
        implements HasHref {

    static ProgressReportRepresentation of(
            Draft draft, List<EvidenceItemRepresentation> evidence, PublicAddress address) {
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
                content.alsoFor(),
                null,
                evidence,
                null,
                null,
                BrusselsTime.timeOf(draft.savedAt()),
                null);
    }

    /** @param together the reports that were published with it on linked commitments */
    static ProgressReportRepresentation of(
            ProgressReport report,
            WithdrawalRepresentation withdrawal,
            List<EvidenceItemRepresentation> evidence,
            List<ReportPublishedTogether> together,
            PublicAddress address) {
        return new ProgressReportRepresentation(
                report.id().toString(),
                address.to("progressReports", report.id().toString()),
                CommitmentReference.of(report.commitment(), address),
                BodyReference.of(report.body(), address),
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
                withdrawal,
                evidence,
                RepeatedReport.of(report.unchangedFrom(), address),
                together.isEmpty() ? null : together,
                null,
                BrusselsTime.timeOf(report.publishedAt()));
    }
}
