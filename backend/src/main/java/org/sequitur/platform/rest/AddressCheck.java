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
            var address = context.request().uri();
            if (!isPlain(address)) {
                new URI(address);
            }
            context.next();
        } catch (URISyntaxException malformed) {
            problems.answer(context, Problem.of(ProblemType.MALFORMED_ADDRESS), malformed);
        }
    }

    /** Whether it is a path of letters, digits and the like, as nearly all are: these need no parser. */
    private static boolean isPlain(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().allMatch(AddressCheck::isPlain);
    }

    private static boolean isPlain(int character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || "/?&=.-_,".indexOf(character) >= 0;
    }
}
