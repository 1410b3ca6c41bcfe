package org.sequitur.platform.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.sequitur.platform.http.HasHref;

/** Changes the response of a successful POST to 201 and the {@code Location} of the created resource. */
class CreatedResponseFilter {

    @ServerResponseFilter
    void locate(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals(HttpMethod.POST)
                && response.getStatus() == 200
                && response.getEntity() instanceof HasHref created) {
            response.setStatus(201);
            response.getHeaders().putSingle(HttpHeaders.LOCATION, created.href());
        }
    }
}
