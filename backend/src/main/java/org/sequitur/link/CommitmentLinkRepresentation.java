package org.sequitur.link;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.commitment.LinkRelation;
import org.sequitur.platform.http.HasHref;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.withdrawal.WithdrawalRepresentation;

/** A link, or its end, in the public API. */
public record CommitmentLinkRepresentation(
        UUID commitmentLinkId,
        String href,
        UUID statementId,
        CommitmentReference commitment,
        LinkKind kind,
        LinkRelation relation,
        CommitmentReference linkedCommitment,
        LocalizedText reason,
        Language originalLanguage,
        WithdrawalRepresentation withdrawal,
        OffsetDateTime publishedAt)
        implements HasHref {

    static CommitmentLinkRepresentation of(
            CommitmentLink link, WithdrawalRepresentation withdrawal, PublicAddress address) {
        return new CommitmentLinkRepresentation(
                link.id(),
                address.to(CommitmentLink.TEXT.collection(), link.id().toString()),
                link.statementId(),
                CommitmentReference.of(link.commitment(), address),
                link.linkKind(),
                link.relation(),
                CommitmentReference.of(link.linkedCommitment(), address),
                link.reason(),
                link.originalLanguage(),
                withdrawal,
                BrusselsTime.timeOf(link.publishedAt()));
    }
}
