package org.sequitur.platform.representation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
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
    private static final Pattern REFUSAL = Pattern.compile("q=0(\\.0*)?\\s*(,|$)");

    private final CurrentState current;
    private final Representations representations;
    private final Underway underway;
    private final Problems problems;
    private final String base;

    PublicAnswers(
            CurrentState current,
            Representations representations,
            Underway underway,
            Problems problems,
            @ConfigProperty(name = "quarkus.rest.path") String base) {
        this.current = current;
        this.representations = representations;
        this.underway = underway;
        this.problems = problems;
        this.base = base;
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, 100);
    }

    private void answer(RoutingContext context) {
        if (!isPublicRead(context.request())) {
            context.next();
            return;
        }
        // What is ready is sent from the event loop as it is; whatever else is done for the request needs its own
        // context.
        var own = context.vertx().getOrCreateContext();
        current.ask(own, (state, away) -> {
            if (away != null) {
                own.runOnContext(
                        ignored -> problems.answer(context, Problem.of(ProblemType.SERVICE_UNAVAILABLE), away));
            } else {
                var ready = representations.get(state, context.request().uri());
                if (ready == null) {
                    buildOnce(context, state, own);
                } else if (accepts(context.request(), ready.mediaType())) {
                    send(ready, context);
                } else {
                    build(context, state, own);
                }
            }
        });
    }

    /**
     * Two requests that found the same state may share an answer: it is built after that state was asked for, so every
     * change that either must show is in it.
     */
    private void buildOnce(RoutingContext context, DataState state, Context own) {
        if (context.response().closed()) {
            // Its end would not be heard of any more, and others would wait for it.
            return;
        }
        var wanted = new Underway.Wanted(state, context.request().uri());
        var first = underway.begins(wanted, new Underway.Waiting() {
            @Override
            public void answered(Representation answer) {
                if (accepts(context.request(), answer.mediaType())) {
                    own.runOnContext(ignored -> send(answer, context));
                } else {
                    build(context, state, own);
                }
            }

            @Override
            public void without() {
                build(context, state, own);
            }

            @Override
            public void again() {
                own.runOnContext(ignored -> buildOnce(context, state, own));
            }
        });
        if (first) {
            // Nothing to be done any more if there was an answer to keep.
            context.addEndHandler(end ->
                    underway.ended(wanted, end.succeeded() ? Underway.Waiting::without : Underway.Waiting::again));
            build(context, state, own);
        }
    }

    private static void send(Representation answer, RoutingContext context) {
        Sending.of(answer, context.request()).to(context.response());
    }

    private static void build(RoutingContext context, DataState state, Context own) {
        context.put(STATE, state);
        own.runOnContext(ignored -> context.next());
    }

    private boolean isPublicRead(HttpServerRequest request) {
        return (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD)
                && request.path().startsWith(base)
                && !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && !(request.path().length() == base.length() + HEALTH.length()
                        && request.path().endsWith(HEALTH.toString()));
    }

    /** Whoever is choosier is served by the REST layer, which negotiates. */
    private static boolean accepts(HttpServerRequest request, String mediaType) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null
                || (accept.contains("*/*") || accept.contains(mediaType))
                        && !REFUSAL.matcher(accept).find();
    }
}
