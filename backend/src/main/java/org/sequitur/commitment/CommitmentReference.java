package org.sequitur.commitment;

import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;

/** A reference to a commitment within another representation. */
public record CommitmentReference(String commitmentId, String href, String number, LocalizedText shortTitle) {

    public static CommitmentReference of(Commitment commitment, PublicAddress address) {
        return new CommitmentReference(
                commitment.id(),
                address.to("commitments", commitment.id()),
                commitment.number(),
                commitment.shortTitle());
    }
}
