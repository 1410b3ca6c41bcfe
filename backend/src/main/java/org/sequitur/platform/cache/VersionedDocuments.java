package org.sequitur.platform.cache;

import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Documents of public data that are served outside the REST layer. Like its responses, each is built once for each version of
 * the data, and never stale (decision 4).
 */
@ApplicationScoped
public class VersionedDocuments {

    private final DataVersionReader versionReader;
    private final ResponseCache responseCache;
    private final RequestCoalescer requestCoalescer;

    VersionedDocuments(
            DataVersionReader versionReader, ResponseCache responseCache, RequestCoalescer requestCoalescer) {
        this.versionReader = versionReader;
        this.responseCache = responseCache;
        this.requestCoalescer = requestCoalescer;
    }

    /**
     * Finds a document in the cache, or builds it.
     *
     * @param key of the document, which differs from the URI of each read of the API
     * @param build called on a worker thread; the document has all headers of its response
     * @param done called on an event loop, with the document or the failure
     */
    public void find(
            RoutingContext context,
            String key,
            Supplier<Representation> build,
            BiConsumer<Representation, Throwable> done) {
        var vertxContext = context.vertx().getOrCreateContext();
        var held = versionReader.heldVersion();
        if (held != null) {
            find(new Search(
                    new RequestCoalescer.Key(held, key), context.request().uri(), build, done, vertxContext));
            return;
        }
        versionReader.read(vertxContext, (version, failure) -> {
            if (failure == null) {
                find(new Search(
                        new RequestCoalescer.Key(version, key),
                        context.request().uri(),
                        build,
                        done,
                        vertxContext));
            } else {
                done.accept(null, failure);
            }
        });
    }

    private record Search(
            RequestCoalescer.Key key,
            String uri,
            Supplier<Representation> build,
            BiConsumer<Representation, Throwable> done,
            Context vertxContext) {}

    /** The next request for the same URI is answered by {@link ResponseCacheFilter}, before all other filters. */
    private void complete(Search search, Representation document) {
        responseCache.put(search.key().version(), search.uri(), document, null);
        search.done().accept(document, null);
    }

    private void find(Search search) {
        var ready = responseCache.get(search.key().version(), search.key().uri());
        if (ready != null) {
            complete(search, ready);
            return;
        }
        var first = requestCoalescer.isFirst(search.key(), new RequestCoalescer.Waiter() {
            @Override
            public void onResponse(Representation document) {
                search.vertxContext().runOnContext(ignored -> complete(search, document));
            }

            @Override
            public void onNoResponse() {
                search.vertxContext().runOnContext(ignored -> build(search));
            }

            @Override
            public void onFirstGone() {
                onNoResponse();
            }
        });
        if (first) {
            search.vertxContext().runOnContext(ignored -> build(search));
        }
    }

    private void build(Search search) {
        search.vertxContext()
                .executeBlocking(search.build()::get, false)
                .onSuccess(document -> {
                    responseCache.put(search.key().version(), search.key().uri(), document, null);
                    requestCoalescer.ended(search.key(), waiter -> waiter.onResponse(document));
                    complete(search, document);
                })
                .onFailure(failure -> {
                    requestCoalescer.ended(search.key(), RequestCoalescer.Waiter::onNoResponse);
                    search.done().accept(null, failure);
                });
    }
}
