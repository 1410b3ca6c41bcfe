package org.sequitur.access;

import org.sequitur.body.Body;
import org.sequitur.body.BodyReference;
import org.sequitur.platform.http.HasHref;
import org.sequitur.platform.http.PublicAddress;

/** How many people a body needs to publish, as admins see it. */
public record PublicationRuleRepresentation(BodyReference body, String href, boolean secondPersonRequired)
        implements HasHref {

    static PublicationRuleRepresentation of(Body body, PublicAddress address) {
        return new PublicationRuleRepresentation(
                BodyReference.of(body, address),
                address.to("publicationRules", body.id()),
                body.isSecondPersonRequired());
    }
}
