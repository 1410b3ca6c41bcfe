package org.sequitur.erratum;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.commitment.CorrectedPart;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.resolution.ResolutionReference;
import org.sequitur.withdrawal.WithdrawalRepresentation;

/**
 * An erratum in the public API.
 *
 * @param commitment null for a block that belongs to no particular request
 */
public record ErratumRepresentation(
        UUID erratumId,
        String href,
        UUID correctionId,
        ResolutionReference resolution,
        CommitmentReference commitment,
        String block,
        CorrectedPart part,
        BlockContent before,
        BlockContent after,
        ErratumSource source,
        String wordingHashBefore,
        String wordingHashAfter,
        LocalizedText reason,
        Language originalLanguage,
        WithdrawalRepresentation withdrawal,
        OffsetDateTime publishedAt) {

    static ErratumRepresentation of(
            Erratum erratum, WithdrawalRepresentation withdrawal, ErratumBlocks blocks, PublicAddress address) {
        return new ErratumRepresentation(
                erratum.id(),
                address.to("errata", erratum.id().toString()),
                erratum.correctionId(),
                ResolutionReference.of(erratum.resolution(), address),
                erratum.commitment() == null ? null : CommitmentReference.of(erratum.commitment(), address),
                erratum.block(),
                erratum.part(),
                blocks.content(erratum.block(), erratum.contentBefore()),
                blocks.content(erratum.block(), erratum.contentAfter()),
                erratum.source(),
                erratum.wordingHashBefore(),
                erratum.wordingHashAfter(),
                erratum.reason(),
                erratum.originalLanguage(),
                withdrawal,
                BrusselsTime.timeOf(erratum.publishedAt()));
    }
}
