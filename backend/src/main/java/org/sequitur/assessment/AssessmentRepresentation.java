package org.sequitur.assessment;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.platform.http.HasHref;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.withdrawal.WithdrawalRepresentation;

/** An assessment in the public API. */
public record AssessmentRepresentation(
        UUID assessmentId,
        String href,
        CommitmentReference commitment,
        UUID progressReportId,
        AssessmentOutcome outcome,
        LocalizedText reasons,
        Language originalLanguage,
        WithdrawalRepresentation withdrawal,
        OffsetDateTime publishedAt)
        implements HasHref {

    static AssessmentRepresentation of(
            Assessment assessment, WithdrawalRepresentation withdrawal, PublicAddress address) {
        return new AssessmentRepresentation(
                assessment.id(),
                address.to("assessments", assessment.id().toString()),
                CommitmentReference.of(assessment.commitment(), address),
                assessment.progressReportId(),
                assessment.outcome(),
                assessment.reasons(),
                assessment.originalLanguage(),
                withdrawal,
                BrusselsTime.timeOf(assessment.publishedAt()));
    }
}
