package org.sequitur.commitment;

import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.ResolutionReference;

/**
 * A reference to a commitment within another representation.
 *
 * @param citation see {@link Commitment#citation()}
 */
public record CommitmentReference(
        String commitmentId,
        String href,
        String number,
        String citation,
        ResolutionReference resolution,
        LocalizedText shortTitle) {

    /** HQL of the citation, for tables that read no entities; null without a commitment. */
    public static String citationHql(String commitment, String resolution) {
        return "concat(%2$s.documentNumber, ' (', %2$s.session, '), ', %1$s.number)".formatted(commitment, resolution);
    }

    public static CommitmentReference of(Commitment commitment, PublicAddress address) {
        return new CommitmentReference(
                commitment.id(),
                address.to("commitments", commitment.id()),
                commitment.number(),
                commitment.citation(),
                ResolutionReference.of(commitment.resolution(), address),
                commitment.shortTitle());
    }
}
