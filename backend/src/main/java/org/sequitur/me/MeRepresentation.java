package org.sequitur.me;

import java.util.List;
import org.sequitur.body.BodyReference;
import org.sequitur.platform.identity.Role;

/** The logged-in user, with roles, bodies and inbox. */
public record MeRepresentation(
        String self, List<Role> roles, List<BodyReference> bodies, List<InboxSection> awaiting) {}
