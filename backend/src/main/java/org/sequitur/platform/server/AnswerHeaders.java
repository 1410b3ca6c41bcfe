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
 * Sets the security headers of every answer. Who needs others (the page, embeds, downloads) replaces them: the policy here is that of
 * data, which is to run nothing and to be shown in no frame.
 */
@ApplicationScoped
class AnswerHeaders {

    private static final CharSequence NOSNIFF_NAME = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence POLICY_NAME = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence POLICY =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'; sandbox");
    private static final CharSequence TRANSPORT_NAME = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence TRANSPORT = HttpHeaders.createOptimized("max-age=31536000");

    private final String api;
    private final boolean overTls;

    AnswerHeaders(
            @ConfigProperty(name = "quarkus.rest.path") String api,
            @ConfigProperty(name = "sequitur.public-url") String publicUrl) {
        this.api = api;
        this.overTls = publicUrl.startsWith("https://");
    }

    /** Before everything that answers, what is ready included. */
    void register(@Observes Filters filters) {
        filters.register(this::set, 2500);
    }

    private void set(RoutingContext context) {
        set(context.response());
        var path = context.request().path();
        if (path != null && path.startsWith(api)) {
            // Whether a page of another origin may read the answer depends on that origin. At the end, as what answers
            // may
            // replace the header.
            context.addHeadersEndHandler(end -> {
                var headers = context.response().headers();
                addOrigin(headers);
                // The REST layer adds the headers of an answer to these: an answer's own policy, such as an embed's,
                // replaces it.
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
