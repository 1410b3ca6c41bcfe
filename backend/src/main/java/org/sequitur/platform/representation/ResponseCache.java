package org.sequitur.platform.representation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.observation.OperationMeter;

/**
 * Cached public responses, by URI: those of the current state of the data (older ones are dropped), and those that do not
 * depend on the data.
 */
@ApplicationScoped
class ResponseCache {

    /** All responses of one state version. */
    private record Generation(StateVersion state, Cache<String, CachedResponse> answers) {}

    /** Divisor: this part of the memory is for responses that do not depend on the data. */
    private static final int CONSTANT_SHARE = 8;

    private final long maxBytes;
    private final Generation constant;
    private volatile Generation current;

    ResponseCache(@ConfigProperty(name = "sequitur.representations.most-bytes") long maxBytes) {
        this.maxBytes = maxBytes;
        this.constant = generation(StateVersion.ANY, maxBytes / CONSTANT_SHARE);
        this.current = generation(null, 0);
    }

    /**
     * A cached response, and the state version for which it is valid.
     *
     * @param meter of the operation that produced it
     */
    record CachedResponse(StateVersion state, Representation answer, OperationMeter meter) {}

    Representation get(StateVersion state, String uri) {
        var generation = state == StateVersion.ANY ? constant : current;
        var cached = state.equals(generation.state()) ? generation.answers().getIfPresent(uri) : null;
        return cached == null ? null : cached.answer();
    }

    /** The newest cached response, or null. The caller must check that its state is still current. */
    CachedResponse newest(String uri) {
        var cached = current.answers().getIfPresent(uri);
        return cached == null ? constant.answers().getIfPresent(uri) : cached;
    }

    /**
     * Stores a response that was built after the state was read. It may contain newer data than that state, never older. A
     * response of an older state than the current one is dropped.
     */
    synchronized void put(StateVersion state, String uri, Representation answer, OperationMeter meter) {
        var cached = new CachedResponse(state, answer, meter);
        if (state == StateVersion.ANY) {
            constant.answers().put(uri, cached);
            return;
        }
        if (!state.equals(current.state())) {
            if (current.state() != null && state.isOlderThan(current.state())) {
                return;
            }
            current = generation(state, maxBytes);
        }
        current.answers().put(uri, cached);
    }

    private static Generation generation(StateVersion state, long maxBytes) {
        return new Generation(
                state,
                Caffeine.newBuilder()
                        .maximumWeight(maxBytes)
                        .weigher((String uri, CachedResponse cached) ->
                                uri.length() + cached.answer().weight())
                        .build());
    }
}
