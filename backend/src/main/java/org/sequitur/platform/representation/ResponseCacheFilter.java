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

    private final StateVersionReader stateReader;
    private final ResponseCache responseCache;
    private final RequestCoalescer requestCoalescer;
    private final Problems problems;
    private final PublicRead publicRead;

    ResponseCacheFilter(
            StateVersionReader stateReader,
            ResponseCache responseCache,
            RequestCoalescer requestCoalescer,
            Problems problems,
            PublicRead publicRead) {
        this.stateReader = stateReader;
        this.responseCache = responseCache;
        this.requestCoalescer = requestCoalescer;
        this.problems = problems;
        this.publicRead = publicRead;
    }

    /** First for cached responses, whose checks passed when they were built; after all checks for the others. */
    void register(@Observes Filters filters) {
        filters.register(this::answerReady, 2000);
        filters.register(this::answer, 100);
    }

    private void answerReady(RoutingContext context) {
        BoundedChannel.requestStarted(context.request());
        var startNanos = System.nanoTime();
        var cached = publicRead.isSimple(context.request())
                ? responseCache.newest(context.request().uri())
                : null;
        if (cached == null || !publicRead.accepts(context.request(), cached.answer())) {
            context.next();
            return;
        }
        var state = knownState(context);
        if (state == null) {
            var vertxContext = context.vertx().getOrCreateContext();
            stateReader.read(vertxContext, (version, failure) -> {
                // A cached response can be sent directly from the event loop; everything else must run on the
                // request's own context.
                if (cached.state().equals(version)) {
                    sendCached(cached, context, startNanos);
                } else {
                    proceed(context, version, vertxContext);
                }
            });
        } else if (cached.state().equals(state)) {
            sendCached(cached, context, startNanos);
        } else {
            proceed(context, state, context.vertx().getOrCreateContext());
        }
    }

    private void answer(RoutingContext context) {
        if (!publicRead.isPublicRead(context.request())) {
            context.next();
            return;
        }
        var vertxContext = context.vertx().getOrCreateContext();
        var state = knownState(context);
        if (state != null) {
            answer(context, state, vertxContext);
            return;
        }
        stateReader.read(vertxContext, (version, failure) -> {
            if (failure == null) {
                answer(context, version, vertxContext);
            } else {
                vertxContext.runOnContext(
                        ignored -> problems.answer(context, Problem.of(ProblemType.SERVICE_UNAVAILABLE), failure));
            }
        });
    }

    private void answer(RoutingContext context, StateVersion state, Context vertxContext) {
        var ready = responseCache.get(state, context.request().uri());
        if (ready == null) {
            buildOnce(context, state, vertxContext);
        } else if (publicRead.accepts(context.request(), ready)) {
            send(ready, context);
        } else {
            proceed(context, state, vertxContext);
        }
    }

    /** The state version that was already read for this request, or that is known without a query; otherwise null. */
    private StateVersion knownState(RoutingContext context) {
        StateVersion version = context.get(STATE);
        if (version != null) {
            return version;
        }
        return publicRead.isConstant(context.request()) ? StateVersion.ANY : stateReader.heldState();
    }

    /**
     * Requests that saw the same state version may share a response: it is built after that version was read, so it
     * contains every change that either request must see.
     */
    private void buildOnce(RoutingContext context, StateVersion state, Context vertxContext) {
        if (context.response().closed()) {
            // The end handler would not run any more, and others would wait for this request.
            return;
        }
        var key = new RequestCoalescer.Key(state, context.request().uri());
        var first = requestCoalescer.isFirst(key, new RequestCoalescer.Waiter() {
            @Override
            public void onResponse(Representation answer) {
                if (publicRead.accepts(context.request(), answer)) {
                    vertxContext.runOnContext(ignored -> send(answer, context));
                } else {
                    proceed(context, state, vertxContext);
                }
            }

            @Override
            public void onNoResponse() {
                proceed(context, state, vertxContext);
            }

            @Override
            public void onFirstGone() {
                vertxContext.runOnContext(ignored -> buildOnce(context, state, vertxContext));
            }
        });
        if (first) {
            // Has no effect if the writer has already passed the response to the waiting requests.
            context.addEndHandler(end -> requestCoalescer.ended(
                    key,
                    end.succeeded() ? RequestCoalescer.Waiter::onNoResponse : RequestCoalescer.Waiter::onFirstGone));
            proceed(context, state, vertxContext);
        }
    }

    /** @param startNanos arrival of the request, as {@link System#nanoTime} */
    private static void sendCached(ResponseCache.CachedResponse cached, RoutingContext context, long startNanos) {
        TraceId.markAnswer(context);
        send(cached.answer(), context);
        cached.meter().record(context.response().getStatusCode(), System.nanoTime() - startNanos);
    }

    private static void send(Representation answer, RoutingContext context) {
        ConditionalResponse.of(answer, context.request()).writeTo(context.response(), ConditionalGet.REVALIDATE);
    }

    /** @param state the version that was read, or null */
    private static void proceed(RoutingContext context, StateVersion state, Context vertxContext) {
        if (state != null) {
            context.put(STATE, state);
        }
        vertxContext.runOnContext(ignored -> context.next());
    }
}
