package org.sequitur.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.sequitur.api.BodiesApi;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;

@ApplicationScoped
@Transactional
class BodyResource implements BodiesApi {

    private final Bodies bodies;
    private final PublicAddress address;
    private final RequestUri requestUri;

    BodyResource(Bodies bodies, PublicAddress address, RequestUri requestUri) {
        this.bodies = bodies;
        this.address = address;
        this.requestUri = requestUri;
    }

    @Override
    public BodyRepresentation getBody(String bodyId) {
        return BodyRepresentation.of(bodies.get(bodyId), address);
    }

    @Override
    public Page<BodyRepresentation> listBodies(Integer page, Integer pageSize) {
        var pageRequest = new PageRequest(page, pageSize);
        return Page.of(
                bodies.slice(pageRequest), pageRequest, requestUri, body -> BodyRepresentation.of(body, address));
    }
}
