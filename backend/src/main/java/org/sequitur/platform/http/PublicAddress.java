package org.sequitur.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Collection;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public address of the installation and of its API, from which each {@code href} is built. */
@ApplicationScoped
public class PublicAddress {

    private final String site;
    private final String base;
    /** Template to clone: parsing an address is expensive. */
    private final UriBuilder parts;

    PublicAddress(
            @ConfigProperty(name = "sequitur.public-url") String publicUrl,
            @ConfigProperty(name = "quarkus.rest.path") String path) {
        this.site = publicUrl.replaceFirst("/+$", "");
        this.base = site + path;
        this.parts = UriBuilder.fromUri(base);
    }

    /** The address of the installation, without a final slash: the HTML pages are below it, as the API is. */
    public String site() {
        return site;
    }

    /** The absolute address of a resource. */
    public String to(String... segments) {
        return parts.clone().segment(segments).build().toString();
    }

    /** The absolute address of a collection with one filter. */
    public String filtered(String collection, String filter, String value) {
        return parts.clone()
                .segment(collection)
                .queryParam(filter, "{value}")
                .build(value)
                .toString();
    }

    /** The absolute address of a collection with filters that may each have several values. */
    public String filtered(String collection, Map<String, ? extends Collection<String>> filters) {
        var filteredUri = parts.clone().segment(collection);
        filters.forEach((filter, values) -> filteredUri.queryParam(filter, values.toArray()));
        return filteredUri.build().toString();
    }

    /** The absolute address of a request, from its path below the base and its raw query. */
    public UriBuilder requested(String path, String rawQuery) {
        return UriBuilder.fromUri(base + path).replaceQuery(rawQuery);
    }
}
