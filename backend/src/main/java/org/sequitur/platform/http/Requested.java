package org.sequitur.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;

/** What is being asked for, as a public address. */
@RequestScoped
public class Requested {

    private final UriInfo uri;
    private final PublicAddress address;

    Requested(UriInfo uri, PublicAddress address) {
        this.uri = uri;
        this.address = address;
    }

    public String address() {
        return address.requested(path(), query()).build().toString();
    }

    /** The same with one query parameter changed. */
    public String with(String parameter, Object value) {
        return address.requested(path(), query())
                .replaceQueryParam(parameter, value)
                .build()
                .toString();
    }

    private String path() {
        return uri.getPath();
    }

    private String query() {
        return uri.getRequestUri().getRawQuery();
    }
}
