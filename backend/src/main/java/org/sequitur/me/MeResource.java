package org.sequitur.me;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.sequitur.api.MeApi;
import org.sequitur.body.Bodies;
import org.sequitur.body.BodyReference;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.Requested;
import org.sequitur.platform.identity.Caller;

@ApplicationScoped
@Transactional
class MeResource implements MeApi {

    private final Caller caller;
    private final Bodies bodies;
    private final PublicAddress address;
    private final Requested requested;

    MeResource(Caller caller, Bodies bodies, PublicAddress address, Requested requested) {
        this.caller = caller;
        this.bodies = bodies;
        this.address = address;
        this.requested = requested;
    }

    @Override
    @RolesAllowed({"staff", "agency", "admin"})
    public MeRepresentation getMe() {
        return new MeRepresentation(
                requested.address(),
                caller.roles().stream().sorted().toList(),
                bodies.named(caller.bodies()).stream()
                        .map(body -> BodyReference.of(body, address))
                        .toList());
    }
}
