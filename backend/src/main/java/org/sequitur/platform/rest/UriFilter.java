package org.sequitur.platform.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import org.sequitur.platform.http.CanonicalPath;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.problem.Problems;

/**
 * Refuses a query that is none (RFC 3986), and a path that is not written in its one canonical way, so that every check
 * behind this one reads the same path as the router. Quarkus would refuse the former itself, but without a word: the system
 * property {@code vertx.disableURIValidation} leaves it to us.
 */
@ApplicationScoped
class UriFilter {

    /** Long enough for any query that the contract allows to be of use; the server itself stops reading at twice that. */
    private static final int LONGEST = 8_192;

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
        if (address.length() > LONGEST) {
            problems.answer(context, Problem.of(ProblemType.URI_TOO_LONG), null);
        } else if (address.startsWith("/") && !isWellFormed(pathOf(address))) {
            // Like every path that is not canonical, it names nothing.
            problems.answer(context, Problem.of(ProblemType.RESOURCE_NOT_FOUND), null);
        } else if (!isWellFormed(address)) {
            problems.answer(context, Problem.of(ProblemType.MALFORMED_ADDRESS), null);
        } else if (!CanonicalPath.isOf(context) && isApi(context)) {
            problems.answer(context, Problem.of(ProblemType.RESOURCE_NOT_FOUND), null);
        } else {
            // The page answers its own paths: what is not found there is a page for people.
            context.next();
        }
    }

    /** Whether the path is the API's, as it was written or as the router would read it. */
    private static boolean isApi(RoutingContext context) {
        return context.request().path().startsWith(API)
                || context.normalizedPath().startsWith(API);
    }

    private static boolean isWellFormed(String address) {
        if (isPlain(address)) {
            return true;
        }
        try {
            // The queries of the page are its own business, and browsers leave signs in them that are none of RFC 3986.
            new URI(address.startsWith(API) ? address : pathOf(address));
            return true;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static String pathOf(String address) {
        var query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    /** Whether it is a path of letters, digits and the like, as nearly all are: these need no parser. */
    private static boolean isPlain(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().allMatch(UriFilter::isPlain);
    }

    private static boolean isPlain(int character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || "/?&=.-_,".indexOf(character) >= 0;
    }
}
