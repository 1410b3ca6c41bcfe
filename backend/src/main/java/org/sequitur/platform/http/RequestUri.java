package org.sequitur.platform.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;

/** The public address of the current request. */
@RequestScoped
public class RequestUri {

    private final UriInfo uri;
    private final CurrentVertxRequest request;
    private final PublicAddress address;

    RequestUri(UriInfo uri, CurrentVertxRequest request, PublicAddress address) {
        this.uri = uri;
        this.request = request;
        this.address = address;
    }

    public String address() {
        return address.requested(path(), query()).build().toString();
    }

    /** The same address with one query parameter changed. */
    public String with(String parameter, Object value) {
        return address.requested(path(), query())
                .replaceQueryParam(parameter, value)
                .build()
                .toString();
    }

    private String path() {
        return uri.getPath();
    }

    /** Not from {@link UriInfo}, which has no URI if the request has no host (HTTP/1.0). */
    private String query() {
        return TrackingParameters.removedFrom(request.getCurrent().request().query());
    }
}
