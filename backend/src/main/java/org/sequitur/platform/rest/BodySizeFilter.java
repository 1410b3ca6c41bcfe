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

/** Refuses a request that says itself that it is larger than anything that is taken, before the rest of it is here. */
@ApplicationScoped
class BodySizeFilter {

    private final long mostBytes;
    private final Problems problems;

    BodySizeFilter(@ConfigProperty(name = "sequitur.largest-body") long mostBytes, Problems problems) {
        this.mostBytes = mostBytes;
        this.problems = problems;
    }

    /** Behind the check of origins: a page must be able to read why it was refused. */
    void register(@Observes Filters filters) {
        filters.register(this::check, 200);
    }

    private void check(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && isTooLong(length)) {
            // What comes all the same is thrown away: who still sends does not listen yet.
            context.request().resume();
            problems.answer(context, Problem.of(ProblemType.PAYLOAD_TOO_LARGE), null);
        } else {
            context.next();
        }
    }

    /** What is no number is the server's own to refuse. */
    private boolean isTooLong(String length) {
        return length.length() > 18
                || length.chars().allMatch(Character::isDigit) && Long.parseLong(length) > mostBytes;
    }
}
