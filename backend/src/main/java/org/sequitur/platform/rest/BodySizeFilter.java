package org.sequitur.platform.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.problem.Problems;

/** Refuses a request whose {@code Content-Length} exceeds the limit, before its body arrives. */
@ApplicationScoped
class BodySizeFilter {

    private final long maxBytes;
    private final Problems problems;

    BodySizeFilter(@ConfigProperty(name = "sequitur.max-body") long maxBytes, Problems problems) {
        this.maxBytes = maxBytes;
        this.problems = problems;
    }

    /** After the CORS check, so that a page of an allowed origin can read the refusal. */
    void register(@Observes Filters filters) {
        filters.register(this::check, 200);
    }

    private void check(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && isTooLong(length)) {
            // Discard the body that still arrives: a client that is still sending does not read the response yet.
            context.request().resume();
            problems.respond(context, Problem.of(ProblemType.PAYLOAD_TOO_LARGE), null);
        } else {
            context.next();
        }
    }

    /** The HTTP server itself refuses a value that is not a number. */
    private boolean isTooLong(String length) {
        return length.length() > 18 || length.chars().allMatch(Character::isDigit) && Long.parseLong(length) > maxBytes;
    }
}
