package org.sequitur.journal;

import org.sequitur.body.Body;
import org.sequitur.body.BodyReference;
import org.sequitur.platform.http.PublicAddress;

/** The author of a fact: a body or Parliament, never a person. */
public record PartyRepresentation(String kind, BodyReference body) {

    /** @param body null for Parliament */
    public static PartyRepresentation of(Body body, PublicAddress address) {
        return body == null
                ? new PartyRepresentation("parliament", null)
                : new PartyRepresentation("body", BodyReference.of(body, address));
    }
}
