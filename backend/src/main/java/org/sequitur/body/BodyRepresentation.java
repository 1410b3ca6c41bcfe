package org.sequitur.body;

import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;

/** A body in the public API. */
public record BodyRepresentation(
        String bodyId,
        String href,
        LocalizedText name,
        LocalizedText abbreviation,
        String website,
        String commitmentsHref) {

    static BodyRepresentation of(Body body, PublicAddress address) {
        return new BodyRepresentation(
                body.id(),
                address.to("bodies", body.id()),
                body.name(),
                body.abbreviation(),
                body.website(),
                address.filtered("commitments", "owner", body.id()));
    }
}
