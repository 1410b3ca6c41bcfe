package org.sequitur.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.sequitur.api.BodiesApi;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.Requested;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;

@ApplicationScoped
@Transactional
class BodyResource implements BodiesApi {

    private final Bodies bodies;
    private final PublicAddress address;
    private final Requested requested;

    BodyResource(Bodies bodies, PublicAddress address, Requested requested) {
        this.bodies = bodies;
        this.address = address;
        this.requested = requested;
    }

    @Override
    public BodyRepresentation getBody(String bodyId) {
        return BodyRepresentation.of(bodies.get(bodyId), address);
    }

    @Override
    public Page<BodyRepresentation> listBodies(Integer page, Integer pageSize) {
        var asked = new PageRequest(page, pageSize);
        return Page.of(bodies.slice(asked), asked, requested, body -> BodyRepresentation.of(body, address));
    }
}
