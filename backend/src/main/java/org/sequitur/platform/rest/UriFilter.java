package org.sequitur.platform.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.sequitur.platform.http.CanonicalPath;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.problem.Problems;

/**
 * Refuses malformed queries (RFC 3986) and paths that are not in canonical form, so that every later check reads the same
 * path as the router. The system property {@code vertx.disableURIValidation} turns Quarkus' own check off: it closes the
 * response without a body, and it refuses queries of the HTML pages, in which browsers leave other characters.
 */
@ApplicationScoped
class UriFilter {

    /** In characters. Longer than any query that the contract allows; the server stops reading at twice this length. */
    private static final int MAX_LENGTH = 8_192;

    private static final String API = "/api/";

    private final Problems problems;

    UriFilter(Problems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, 900);
    }

    private void check(RoutingContext context) {
        var address = context.request().uri();
        if (address.length() > MAX_LENGTH) {
            problems.respond(context, Problem.of(ProblemType.URI_TOO_LONG), null);
        } else if (address.startsWith("/") && !CanonicalPath.isWellFormed(pathOf(address))) {
            // Like every path that is not canonical: not found.
            problems.respond(context, Problem.of(ProblemType.RESOURCE_NOT_FOUND), null);
        } else if (!CanonicalPath.isWellFormed(address.startsWith(API) ? address : pathOf(address))) {
            // Queries of the page are not checked: browsers leave characters in them that RFC 3986 does not allow.
            problems.respond(context, Problem.of(ProblemType.MALFORMED_ADDRESS), null);
        } else if (!CanonicalPath.isOf(context) && isApi(context)) {
            problems.respond(context, Problem.of(ProblemType.RESOURCE_NOT_FOUND), null);
        } else {
            // Paths of the page get its own HTML 404 page.
            context.next();
        }
    }

    /** Whether it is a path of the API, as sent or after the router's normalization. */
    private static boolean isApi(RoutingContext context) {
        return context.request().path().startsWith(API)
                || context.normalizedPath().startsWith(API);
    }

    private static String pathOf(String address) {
        var query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }
}
