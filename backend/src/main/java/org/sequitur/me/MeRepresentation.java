package org.sequitur.me;

import java.util.List;
import org.sequitur.body.BodyReference;
import org.sequitur.platform.identity.Role;

/** Whoever is logged in, as the API knows them, and what awaits them. */
public record MeRepresentation(
        String self, List<Role> roles, List<BodyReference> bodies, List<InboxSection> awaiting) {}
