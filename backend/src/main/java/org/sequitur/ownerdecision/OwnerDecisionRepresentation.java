package org.sequitur.ownerdecision;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.platform.http.HasHref;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.withdrawal.WithdrawalRepresentation;

/** A decision on the owner of a commitment in the public API. */
public record OwnerDecisionRepresentation(
        UUID ownerDecisionId,
        String href,
        CommitmentReference commitment,
        OwnerDecisionKind kind,
        BodyReference fromBody,
        BodyReference toBody,
        String declarationHref,
        String document,
        String source,
        LocalizedText reason,
        Language originalLanguage,
        WithdrawalRepresentation withdrawal,
        OffsetDateTime publishedAt)
        implements HasHref {

    static OwnerDecisionRepresentation of(
            OwnerDecision decision, WithdrawalRepresentation withdrawal, PublicAddress address) {
        var declaration = decision.declarationId();
        return new OwnerDecisionRepresentation(
                decision.id(),
                address.to(OwnerDecision.TEXT.collection(), decision.id().toString()),
                CommitmentReference.of(decision.commitment(), address),
                decision.decisionKind(),
                BodyReference.of(decision.fromBody(), address),
                decision.toBody() == null ? null : BodyReference.of(decision.toBody(), address),
                declaration == null ? null : address.to("governmentResponses", declaration.toString()),
                decision.document(),
                decision.source(),
                decision.reason(),
                decision.originalLanguage(),
                withdrawal,
                BrusselsTime.timeOf(decision.publishedAt()));
    }
}
