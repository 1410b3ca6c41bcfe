package org.sequitur.platform.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Replaces a bearer token that does not have the form of a JWT by one that the library refuses with 401. The library fails
 * on some other forms. Whether the request needs a token is decided later.
 */
@ApplicationScoped
class MalformedTokenFilter {

    private static final Pattern JWT = Pattern.compile("[Bb]earer +[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
    private static final CharSequence NONE = HttpHeaders.createOptimized("Bearer none");

    void register(@Observes Filters filters) {
        filters.register(MalformedTokenFilter::check, 950);
    }

    private static void check(RoutingContext context) {
        var headers = context.request().headers();
        var sent = headers.get(HttpHeaders.AUTHORIZATION);
        if (sent != null
                && sent.regionMatches(true, 0, "Bearer", 0, 6)
                && !JWT.matcher(sent).matches()) {
            headers.set(HttpHeaders.AUTHORIZATION, NONE);
        }
        context.next();
    }
}
