package org.sequitur.platform.cache;

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

    static final String VERSION = "sequitur.dataVersion";

    private final DataVersionReader versionReader;
    private final ResponseCache responseCache;
    private final RequestCoalescer requestCoalescer;
    private final Problems problems;
    private final PublicRead publicRead;

    ResponseCacheFilter(
            DataVersionReader versionReader,
            ResponseCache responseCache,
            RequestCoalescer requestCoalescer,
            Problems problems,
            PublicRead publicRead) {
        this.versionReader = versionReader;
        this.responseCache = responseCache;
        this.requestCoalescer = requestCoalescer;
        this.problems = problems;
        this.publicRead = publicRead;
    }

    /** First for cached responses, whose checks passed when they were built; after all checks for the others. */
    void register(@Observes Filters filters) {
        filters.register(this::respondFromCache, 2000);
        filters.register(this::respond, 100);
    }

    private void respondFromCache(RoutingContext context) {
        BoundedChannel.requestStarted(context.request());
        var startNanos = System.nanoTime();
        var cached = publicRead.mayBeCached(context.request())
                ? responseCache.newest(context.request().uri())
                : null;
        if (cached == null || !publicRead.accepts(context.request(), cached.representation())) {
            context.next();
            return;
        }
        var known = knownVersion(context);
        if (known == null) {
            var vertxContext = context.vertx().getOrCreateContext();
            versionReader.read(vertxContext, (version, failure) -> {
                // A cached response can be sent directly from the event loop; everything else must run on the
                // request's own context.
                if (cached.version().equals(version)) {
                    sendCached(cached, context, startNanos);
                } else {
                    proceed(context, version, vertxContext);
                }
            });
        } else if (cached.version().equals(known)) {
            sendCached(cached, context, startNanos);
        } else {
            proceed(context, known, context.vertx().getOrCreateContext());
        }
    }

    private void respond(RoutingContext context) {
        if (!publicRead.isPublicRead(context.request())) {
            context.next();
            return;
        }
        var vertxContext = context.vertx().getOrCreateContext();
        var known = knownVersion(context);
        if (known != null) {
            respond(context, known, vertxContext);
            return;
        }
        versionReader.read(vertxContext, (version, failure) -> {
            if (failure == null) {
                respond(context, version, vertxContext);
            } else {
                vertxContext.runOnContext(
                        ignored -> problems.respond(context, Problem.of(ProblemType.SERVICE_UNAVAILABLE), failure));
            }
        });
    }

    private void respond(RoutingContext context, DataVersion version, Context vertxContext) {
        var ready = responseCache.get(version, context.request().uri());
        if (ready == null) {
            buildOnce(context, version, vertxContext);
        } else if (publicRead.accepts(context.request(), ready)) {
            send(ready, context);
        } else {
            proceed(context, version, vertxContext);
        }
    }

    /** The data version that was already read for this request, or that is known without a query; otherwise null. */
    private DataVersion knownVersion(RoutingContext context) {
        DataVersion version = context.get(VERSION);
        if (version != null) {
            return version;
        }
        return publicRead.isConstant(context.request()) ? DataVersion.ANY : versionReader.heldVersion();
    }

    /**
     * Requests that saw the same data version may share a response: it is built after that version was read, so it
     * contains every change that either request must see.
     */
    private void buildOnce(RoutingContext context, DataVersion version, Context vertxContext) {
        if (context.response().closed()) {
            // The end handler would not run any more, and others would wait for this request.
            return;
        }
        var key = new RequestCoalescer.Key(version, context.request().uri());
        var first = requestCoalescer.isFirst(key, new RequestCoalescer.Waiter() {
            @Override
            public void onResponse(Representation representation) {
                if (publicRead.accepts(context.request(), representation)) {
                    vertxContext.runOnContext(ignored -> send(representation, context));
                } else {
                    proceed(context, version, vertxContext);
                }
            }

            @Override
            public void onNoResponse() {
                proceed(context, version, vertxContext);
            }

            @Override
            public void onFirstGone() {
                vertxContext.runOnContext(ignored -> buildOnce(context, version, vertxContext));
            }
        });
        if (first) {
            // Has no effect if the writer has already passed the response to the waiting requests.
            context.addEndHandler(end -> requestCoalescer.ended(
                    key,
                    end.succeeded() ? RequestCoalescer.Waiter::onNoResponse : RequestCoalescer.Waiter::onFirstGone));
            proceed(context, version, vertxContext);
        }
    }

    /** @param startNanos arrival of the request, as {@link System#nanoTime} */
    private static void sendCached(ResponseCache.CachedResponse cached, RoutingContext context, long startNanos) {
        TraceId.markResponse(context);
        send(cached.representation(), context);
        if (cached.meter() != null) {
            cached.meter().record(context.response().getStatusCode(), System.nanoTime() - startNanos);
        }
    }

    private static void send(Representation representation, RoutingContext context) {
        ConditionalResponse.of(representation, context.request())
                .writeTo(context.response(), ConditionalGet.REVALIDATE);
    }

    /** @param version the version that was read, or null */
    private static void proceed(RoutingContext context, DataVersion version, Context vertxContext) {
        if (version != null) {
            context.put(VERSION, version);
        }
        vertxContext.runOnContext(ignored -> context.next());
    }
}
