package org.sequitur.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Collection;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the public finds this API: the start of every {@code href}. */
@ApplicationScoped
public class PublicAddress {

    private final String base;
    /** To be copied: taking an address apart costs more than all that is done with its parts. */
    private final UriBuilder parts;

    PublicAddress(
            @ConfigProperty(name = "sequitur.public-url") String publicUrl,
            @ConfigProperty(name = "quarkus.rest.path") String path) {
        this.base = publicUrl.replaceFirst("/+$", "") + path;
        this.parts = UriBuilder.fromUri(base);
    }

    /** The absolute address of a resource. */
    public String to(String... segments) {
        return parts.clone().segment(segments).build().toString();
    }

    /** The absolute address of a collection, narrowed by one filter. */
    public String filtered(String collection, String filter, String value) {
        return parts.clone()
                .segment(collection)
                .queryParam(filter, "{value}")
                .build(value)
                .toString();
    }

    /** The absolute address of a collection, narrowed by filters that each may have several values. */
    public String filtered(String collection, Map<String, ? extends Collection<String>> filters) {
        var narrowed = parts.clone().segment(collection);
        filters.forEach((filter, values) -> narrowed.queryParam(filter, values.toArray()));
        return narrowed.build().toString();
    }

    /** The absolute address of what was asked for, from its path below the base and its query as sent. */
    public UriBuilder requested(String path, String rawQuery) {
        return UriBuilder.fromUri(base + path).replaceQuery(rawQuery);
    }
}
