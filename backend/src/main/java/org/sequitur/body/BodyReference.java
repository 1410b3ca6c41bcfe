package org.sequitur.body;

import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;

/** A reference to a body within another representation. */
public record BodyReference(String bodyId, String href, LocalizedText name, LocalizedText abbreviation) {

    public static BodyReference of(Body body, PublicAddress address) {
        return new BodyReference(body.id(), address.to("bodies", body.id()), body.name(), body.abbreviation());
    }
}
