package org.sequitur.response;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.journal.PartyRepresentation;
import org.sequitur.platform.http.Located;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.Day;

/** A response as all see it. */
public record GovernmentResponseRepresentation(
        UUID governmentResponseId,
        String href,
        CommitmentReference commitment,
        GovernmentResponse response,
        LocalDate respondedOn,
        LocalizedText explanation,
        Language originalLanguage,
        String source,
        PartyRepresentation recordedBy,
        OffsetDateTime publishedAt)
        implements Located {

    static GovernmentResponseRepresentation of(RecordedResponse recorded, PublicAddress address) {
        return new GovernmentResponseRepresentation(
                recorded.id(),
                address.to("governmentResponses", recorded.id().toString()),
                CommitmentReference.of(recorded.commitment(), address),
                recorded.response(),
                recorded.respondedOn(),
                recorded.explanation(),
                recorded.originalLanguage(),
                recorded.source(),
                PartyRepresentation.of(recorded.body(), address),
                Day.timeOf(recorded.publishedAt()));
    }
}
