package org.sequitur.platform.representation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.sequitur.platform.connection.BoundedChannel;
import org.sequitur.platform.http.TraceId;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.problem.Problems;

/**
 * The way in for public reads: what is ready is answered at once, on the event loop; what is not goes on to its resource,
 * and {@link ResponseCacheWriter} keeps what comes of it.
 */
@ApplicationScoped
class ResponseCacheFilter {

    static final String STATE = "sequitur.state";

    private final StateVersionReader current;
    private final ResponseCache responseCache;
    private final RequestCoalescer requestCoalescer;
    private final Problems problems;
    private final PublicRead read;

    ResponseCacheFilter(
            StateVersionReader current,
            ResponseCache responseCache,
            RequestCoalescer requestCoalescer,
            Problems problems,
            PublicRead read) {
        this.current = current;
        this.responseCache = responseCache;
        this.requestCoalescer = requestCoalescer;
        this.problems = problems;
        this.read = read;
    }

    /** Before all else for what is ready: what was answered once was checked then. After the checks for what is not. */
    void register(@Observes Filters filters) {
        filters.register(this::answerReady, 2000);
        filters.register(this::answer, 100);
    }

    private void answerReady(RoutingContext context) {
        BoundedChannel.began(context.request());
        var from = System.nanoTime();
        var kept = read.isSimple(context.request())
                ? responseCache.newest(context.request().uri())
                : null;
        if (kept == null || !read.accepts(context.request(), kept.answer())) {
            context.next();
            return;
        }
        var state = knownFor(context);
        if (state == null) {
            var own = context.vertx().getOrCreateContext();
            current.ask(own, (told, away) -> {
                // What is ready is sent from the event loop as it is; all else that is done for the request needs its
                // own context.
                if (kept.state().equals(told)) {
                    sendAtOnce(kept, context, from);
                } else {
                    goOn(context, told, own);
                }
            });
        } else if (kept.state().equals(state)) {
            sendAtOnce(kept, context, from);
        } else {
            goOn(context, state, context.vertx().getOrCreateContext());
        }
    }

    private void answer(RoutingContext context) {
        if (!read.is(context.request())) {
            context.next();
            return;
        }
        var own = context.vertx().getOrCreateContext();
        var state = knownFor(context);
        if (state != null) {
            answer(context, state, own);
            return;
        }
        current.ask(own, (told, away) -> {
            if (away == null) {
                answer(context, told, own);
            } else {
                own.runOnContext(
                        ignored -> problems.answer(context, Problem.of(ProblemType.SERVICE_UNAVAILABLE), away));
            }
        });
    }

    private void answer(RoutingContext context, StateVersion state, Context own) {
        var ready = responseCache.get(state, context.request().uri());
        if (ready == null) {
            buildOnce(context, state, own);
        } else if (read.accepts(context.request(), ready)) {
            send(ready, context);
        } else {
            goOn(context, state, own);
        }
    }

    /** The state that was told to this request already, or that is known without a question; or null. */
    private StateVersion knownFor(RoutingContext context) {
        StateVersion told = context.get(STATE);
        if (told != null) {
            return told;
        }
        return read.isOfAConstant(context.request()) ? StateVersion.ANY : current.held();
    }

    /**
     * Two requests that found the same state may share an answer: it is built after that state was asked for, so every
     * change that either must show is in it.
     */
    private void buildOnce(RoutingContext context, StateVersion state, Context own) {
        if (context.response().closed()) {
            // Its end would not be heard of any more, and others would wait for it.
            return;
        }
        var wanted = new RequestCoalescer.Wanted(state, context.request().uri());
        var first = requestCoalescer.begins(wanted, new RequestCoalescer.Waiting() {
            @Override
            public void answered(Representation answer) {
                if (read.accepts(context.request(), answer)) {
                    own.runOnContext(ignored -> send(answer, context));
                } else {
                    goOn(context, state, own);
                }
            }

            @Override
            public void without() {
                goOn(context, state, own);
            }

            @Override
            public void again() {
                own.runOnContext(ignored -> buildOnce(context, state, own));
            }
        });
        if (first) {
            // Nothing to be done any more if there was an answer to keep.
            context.addEndHandler(end -> requestCoalescer.ended(
                    wanted, end.succeeded() ? RequestCoalescer.Waiting::without : RequestCoalescer.Waiting::again));
            goOn(context, state, own);
        }
    }

    /** @param from when the request came, in the time of {@link System#nanoTime} */
    private static void sendAtOnce(ResponseCache.Kept kept, RoutingContext context, long from) {
        TraceId.markAnswer(context);
        send(kept.answer(), context);
        kept.meter().record(context.response().getStatusCode(), System.nanoTime() - from);
    }

    private static void send(Representation answer, RoutingContext context) {
        ConditionalResponse.of(answer, context.request()).to(context.response());
    }

    /** @param state what was told, if it was */
    private static void goOn(RoutingContext context, StateVersion state, Context own) {
        if (state != null) {
            context.put(STATE, state);
        }
        own.runOnContext(ignored -> context.next());
    }
}
