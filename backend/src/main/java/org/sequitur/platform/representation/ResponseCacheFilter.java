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
 * Serves public reads: cached responses at once, on the event loop. Others continue to their resource, and {@link
 * ResponseCacheWriter} caches the result.
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

    /** First for cached responses, whose checks passed when they were built; after all checks for the others. */
    void register(@Observes Filters filters) {
        filters.register(this::answerReady, 2000);
        filters.register(this::answer, 100);
    }

    private void answerReady(RoutingContext context) {
        BoundedChannel.began(context.request());
        var from = System.nanoTime();
        var cached = read.isSimple(context.request())
                ? responseCache.newest(context.request().uri())
                : null;
        if (cached == null || !read.accepts(context.request(), cached.answer())) {
            context.next();
            return;
        }
        var state = knownState(context);
        if (state == null) {
            var own = context.vertx().getOrCreateContext();
            current.ask(own, (version, failure) -> {
                // A cached response can be sent directly from the event loop; everything else must run on the request's
                // own
                // context.
                if (cached.state().equals(version)) {
                    sendCached(cached, context, from);
                } else {
                    proceed(context, version, own);
                }
            });
        } else if (cached.state().equals(state)) {
            sendCached(cached, context, from);
        } else {
            proceed(context, state, context.vertx().getOrCreateContext());
        }
    }

    private void answer(RoutingContext context) {
        if (!read.isPublicRead(context.request())) {
            context.next();
            return;
        }
        var own = context.vertx().getOrCreateContext();
        var state = knownState(context);
        if (state != null) {
            answer(context, state, own);
            return;
        }
        current.ask(own, (version, failure) -> {
            if (failure == null) {
                answer(context, version, own);
            } else {
                own.runOnContext(
                        ignored -> problems.answer(context, Problem.of(ProblemType.SERVICE_UNAVAILABLE), failure));
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
            proceed(context, state, own);
        }
    }

    /** The state version that was already read for this request, or that is known without a query; otherwise null. */
    private StateVersion knownState(RoutingContext context) {
        StateVersion version = context.get(STATE);
        if (version != null) {
            return version;
        }
        return read.isConstant(context.request()) ? StateVersion.ANY : current.held();
    }

    /**
     * Requests that saw the same state version may share a response: it is built after that version was read, so it
     * contains every change that either request must see.
     */
    private void buildOnce(RoutingContext context, StateVersion state, Context own) {
        if (context.response().closed()) {
            // The end handler would not run any more, and others would wait for this request.
            return;
        }
        var key = new RequestCoalescer.Key(state, context.request().uri());
        var first = requestCoalescer.isFirst(key, new RequestCoalescer.Waiter() {
            @Override
            public void onResponse(Representation answer) {
                if (read.accepts(context.request(), answer)) {
                    own.runOnContext(ignored -> send(answer, context));
                } else {
                    proceed(context, state, own);
                }
            }

            @Override
            public void onNoResponse() {
                proceed(context, state, own);
            }

            @Override
            public void onFirstGone() {
                own.runOnContext(ignored -> buildOnce(context, state, own));
            }
        });
        if (first) {
            // Has no effect if the writer has already passed the response to the waiting requests.
            context.addEndHandler(end -> requestCoalescer.ended(
                    key,
                    end.succeeded() ? RequestCoalescer.Waiter::onNoResponse : RequestCoalescer.Waiter::onFirstGone));
            proceed(context, state, own);
        }
    }

    /** @param from arrival of the request, as {@link System#nanoTime} */
    private static void sendCached(ResponseCache.CachedResponse cached, RoutingContext context, long from) {
        TraceId.markAnswer(context);
        send(cached.answer(), context);
        cached.meter().record(context.response().getStatusCode(), System.nanoTime() - from);
    }

    private static void send(Representation answer, RoutingContext context) {
        ConditionalResponse.of(answer, context.request()).writePublicTo(context.response());
    }

    /** @param state the version that was read, or null */
    private static void proceed(RoutingContext context, StateVersion state, Context own) {
        if (state != null) {
            context.put(STATE, state);
        }
        own.runOnContext(ignored -> context.next());
    }
}
