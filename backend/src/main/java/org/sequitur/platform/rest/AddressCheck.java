package org.sequitur.platform.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.problem.Problems;

/**
 * Refuses an address that is none (RFC 3986). Quarkus would do so itself, but without a word: the system property
 * {@code vertx.disableURIValidation} leaves it to us.
 */
@ApplicationScoped
class AddressCheck {

    private final Problems problems;

    AddressCheck(Problems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, 900);
    }

    private void check(RoutingContext context) {
        try {
            new URI(context.request().uri());
            context.next();
        } catch (URISyntaxException malformed) {
            problems.answer(context, Problem.of(ProblemType.MALFORMED_ADDRESS), malformed);
        }
    }
}
