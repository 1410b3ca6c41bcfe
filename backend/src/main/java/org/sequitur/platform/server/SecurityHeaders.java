package org.sequitur.platform.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sets the security headers of every response. Pages, embeds and downloads replace them. The default policy is for data: no
 * scripts and no framing. Pages of all sites may read what is public; {@code rest/CrossOriginFilter} limits the other requests.
 */
@ApplicationScoped
class SecurityHeaders {

    private static final CharSequence NOSNIFF_NAME = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence POLICY_NAME = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence POLICY =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'; sandbox");
    private static final CharSequence TRANSPORT_NAME = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence TRANSPORT = HttpHeaders.createOptimized("max-age=31536000");

    private static final CharSequence ANY = HttpHeaders.createOptimized("*");

    private final String api;
    private final String exposed;
    private final boolean overTls;

    SecurityHeaders(
            @ConfigProperty(name = "quarkus.rest.path") String api,
            @ConfigProperty(name = "sequitur.public-url") String publicUrl,
            @ConfigProperty(name = "quarkus.http.cors.exposed-headers") String exposed) {
        this.api = api;
        this.exposed = exposed;
        this.overTls = publicUrl.startsWith("https://");
    }

    /** Before all filters that respond, including the response cache. */
    void register(@Observes Filters filters) {
        filters.register(this::set, 2500);
    }

    private void set(RoutingContext context) {
        set(context.response());
        var path = context.request().path();
        if (path != null && path.startsWith(api)) {
            if (CrossOriginReads.isAnonymousRead(context.request())) {
                context.response()
                        .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ANY)
                        .putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, exposed);
            }
            // Responses depend on the Origin header (CORS). Added at the end, because handlers may replace Vary.
            context.addHeadersEndHandler(end -> {
                var headers = context.response().headers();
                addOrigin(headers);
                // The REST layer adds its headers to these; a resource's own policy, such as an embed's, replaces the
                // default.
                keepLast(headers, POLICY_NAME);
                keepLast(headers, NOSNIFF_NAME);
            });
        }
        context.next();
    }

    private static void keepLast(MultiMap headers, CharSequence name) {
        var all = headers.getAll(name);
        if (all.size() > 1) {
            headers.set(name, all.getLast());
        }
    }

    private static void addOrigin(MultiMap headers) {
        var others = headers.getAll(HttpHeaders.VARY);
        headers.set(HttpHeaders.VARY, others.isEmpty() ? "Origin" : String.join(", ", others) + ", Origin");
    }

    void set(HttpServerResponse response) {
        var headers = response.headers();
        headers.set(NOSNIFF_NAME, NOSNIFF).set(POLICY_NAME, POLICY);
        if (overTls) {
            headers.set(TRANSPORT_NAME, TRANSPORT);
        }
    }
}
