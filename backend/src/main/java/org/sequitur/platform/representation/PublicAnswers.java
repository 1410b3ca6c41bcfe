package org.sequitur.platform.representation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.problem.Problems;

/**
 * The way in for public reads: what is ready is answered at once, on the event loop; what is not goes on to its resource,
 * and {@link AnswerKeeper} keeps what comes of it.
 */
@ApplicationScoped
class PublicAnswers {

    static final String STATE = "sequitur.state";

    private static final CharSequence HEALTH = "/health";
    private static final Set<String> ANY_OR_JSON = Set.of("*/*", "application/json");

    private final CurrentState current;
    private final Representations representations;
    private final Problems problems;
    private final String base;

    PublicAnswers(
            CurrentState current,
            Representations representations,
            Problems problems,
            @ConfigProperty(name = "quarkus.rest.path") String base) {
        this.current = current;
        this.representations = representations;
        this.problems = problems;
        this.base = base;
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, 100);
    }

    private void answer(RoutingContext context) {
        var request = context.request();
        if (!isPublicRead(request)) {
            context.next();
            return;
        }
        current.ask(context.vertx().getOrCreateContext(), (state, away) -> {
            if (away != null) {
                problems.answer(context, Problem.of(ProblemType.SERVICE_UNAVAILABLE), away);
                return;
            }
            var ready = acceptsAny(request) ? representations.get(state, request.uri()) : null;
            if (ready != null) {
                Sending.of(ready, request).to(context.response());
            } else {
                context.put(STATE, state);
                context.next();
            }
        });
    }

    private boolean isPublicRead(HttpServerRequest request) {
        return (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD)
                && request.path().startsWith(base)
                && !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && !(request.path().length() == base.length() + HEALTH.length()
                        && request.path().endsWith(HEALTH.toString()));
    }

    /** Whoever is choosier is served by the REST layer, which negotiates. */
    private static boolean acceptsAny(HttpServerRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null || ANY_OR_JSON.contains(accept);
    }
}
