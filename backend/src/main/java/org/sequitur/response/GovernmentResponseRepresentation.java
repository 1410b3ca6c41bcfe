package org.sequitur.response;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.journal.PartyRepresentation;
import org.sequitur.platform.http.HasHref;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.withdrawal.WithdrawalRepresentation;

/**
 * A response of the Government or a declaration of the owner, in the public API; {@code kind} distinguishes them.
 */
public record GovernmentResponseRepresentation(
        UUID governmentResponseId,
        String href,
        CommitmentReference commitment,
        String kind,
        GovernmentResponse response,
        LocalDate respondedOn,
        LocalizedText explanation,
        Language originalLanguage,
        WithdrawalRepresentation withdrawal,
        Boolean entered,
        String document,
        String source,
        PartyRepresentation recordedBy,
        OffsetDateTime publishedAt)
        implements HasHref {

    static final String RESPONSE = "response";
    static final String DECLARATION = "declaration";

    /** The kind follows from the author: a body declares, the Government responds. */
    public GovernmentResponseRepresentation {
        kind = recordedBy.body() == null ? RESPONSE : DECLARATION;
    }

    /** Whether it is the owner's own declaration, not a response of the Government. */
    @JsonIgnore
    public boolean isDeclaration() {
        return kind.equals(DECLARATION);
    }

    static GovernmentResponseRepresentation of(
            GovernmentResponseFact recorded, WithdrawalRepresentation withdrawal, PublicAddress address) {
        return new GovernmentResponseRepresentation(
                recorded.id(),
                address.to("governmentResponses", recorded.id().toString()),
                CommitmentReference.of(recorded.commitment(), address),
                null,
                recorded.response(),
                recorded.respondedOn(),
                recorded.explanation(),
                recorded.originalLanguage(),
                withdrawal,
                recorded.isEntered() ? true : null,
                recorded.cited().document(),
                recorded.cited().source(),
                PartyRepresentation.of(recorded.body(), address),
                BrusselsTime.timeOf(recorded.publishedAt()));
    }
}
