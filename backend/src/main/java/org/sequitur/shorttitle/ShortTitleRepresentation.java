package org.sequitur.shorttitle;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.withdrawal.WithdrawalRepresentation;

/** A short title in the public API; the one from the resolution's document has neither id nor time. */
public record ShortTitleRepresentation(
        UUID shortTitleId,
        String href,
        CommitmentReference commitment,
        LocalizedText title,
        WithdrawalRepresentation withdrawal,
        OffsetDateTime publishedAt) {

    static ShortTitleRepresentation of(
            ShortTitle shortTitle, WithdrawalRepresentation withdrawal, PublicAddress address) {
        return new ShortTitleRepresentation(
                shortTitle.id(),
                address.to("shortTitles", shortTitle.id().toString()),
                CommitmentReference.of(shortTitle.commitment(), address),
                shortTitle.title(),
                withdrawal,
                BrusselsTime.timeOf(shortTitle.publishedAt()));
    }

    static ShortTitleRepresentation current(Commitment commitment, Optional<ShortTitle> latest, PublicAddress address) {
        return new ShortTitleRepresentation(
                latest.map(ShortTitle::id).orElse(null),
                address.to("commitments", commitment.id(), "shortTitle"),
                CommitmentReference.of(commitment, address),
                commitment.shortTitle(),
                null,
                latest.map(shortTitle -> BrusselsTime.timeOf(shortTitle.publishedAt()))
                        .orElse(null));
    }
}
