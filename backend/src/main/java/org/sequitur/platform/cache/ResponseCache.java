package org.sequitur.platform.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.observation.OperationMeter;

/**
 * Cached public responses, by URI: those of the current version of the public data (older ones are dropped), and those
 * that do not depend on the data.
 */
@ApplicationScoped
class ResponseCache {

    /** All responses of one data version. */
    private record Generation(DataVersion version, Cache<String, CachedResponse> responses) {}

    /** Divisor: this part of the memory is for responses that do not depend on the data. */
    private static final int CONSTANT_SHARE = 8;

    private final long maxBytes;
    private final Generation constant;
    private volatile Generation current;

    ResponseCache(@ConfigProperty(name = "sequitur.representations.max-bytes") long maxBytes) {
        this.maxBytes = maxBytes;
        this.constant = generation(DataVersion.ANY, maxBytes / CONSTANT_SHARE);
        this.current = generation(null, 0);
    }

    /**
     * A cached response, and the data version for which it is valid.
     *
     * @param meter of the operation that produced it; null for a document, see {@link VersionedDocuments}
     */
    record CachedResponse(DataVersion version, Representation representation, OperationMeter meter) {}

    Representation get(DataVersion version, String uri) {
        var generation = version == DataVersion.ANY ? constant : current;
        var cached =
                version.equals(generation.version()) ? generation.responses().getIfPresent(uri) : null;
        return cached == null ? null : cached.representation();
    }

    /** The newest cached response, or null. The caller must check that its version is still current. */
    CachedResponse newest(String uri) {
        var cached = current.responses().getIfPresent(uri);
        return cached == null ? constant.responses().getIfPresent(uri) : cached;
    }

    /**
     * Stores a response that was built after the version was read. It may contain newer data than that version, never older. A
     * response of an older version than the current one is dropped.
     */
    synchronized void put(DataVersion version, String uri, Representation representation, OperationMeter meter) {
        var cached = new CachedResponse(version, representation, meter);
        if (version == DataVersion.ANY) {
            constant.responses().put(uri, cached);
            return;
        }
        if (!version.equals(current.version())) {
            if (current.version() != null && version.isOlderThan(current.version())) {
                return;
            }
            current = generation(version, maxBytes);
        }
        current.responses().put(uri, cached);
    }

    private static Generation generation(DataVersion version, long maxBytes) {
        return new Generation(
                version,
                Caffeine.newBuilder()
                        .maximumWeight(maxBytes)
                        .weigher((String uri, CachedResponse cached) ->
                                uri.length() + cached.representation().weight())
                        .build());
    }
}
