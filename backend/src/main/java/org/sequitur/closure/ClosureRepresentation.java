package org.sequitur.closure;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.sequitur.commitment.ClosureReason;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.platform.http.HasHref;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.withdrawal.WithdrawalRepresentation;

/** A closure or reopening in the public API. */
public record ClosureRepresentation(
        UUID closureId,
        String href,
        CommitmentReference commitment,
        ClosureKind kind,
        ClosureReason reason,
        LocalizedText explanation,
        Language originalLanguage,
        WithdrawalRepresentation withdrawal,
        OffsetDateTime publishedAt)
        implements HasHref {

    static ClosureRepresentation of(Closure closure, WithdrawalRepresentation withdrawal, PublicAddress address) {
        return new ClosureRepresentation(
                closure.id(),
                address.to("closures", closure.id().toString()),
                CommitmentReference.of(closure.commitment(), address),
                closure.closureKind(),
                closure.reason(),
                closure.explanation(),
                closure.originalLanguage(),
                withdrawal,
                BrusselsTime.timeOf(closure.publishedAt()));
    }
}
