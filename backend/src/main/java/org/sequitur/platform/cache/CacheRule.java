package org.sequitur.platform.cache;

/**
 * A path whose responses are not cached like all others, which are cached for one version of the public data. The
 * feature that serves the path declares it as a bean.
 *
 * @param prefix start of the path below the API's base, with a slash in front
 */
public record CacheRule(String prefix, Lifetime lifetime) {

    /** How long a response is cached. */
    public enum Lifetime {
        /** While this instance runs, as the response never changes; it needs no database. */
        INSTANCE,
        /** Responses are not cached. */
        NONE
    }

    public static CacheRule constant(String prefix) {
        return new CacheRule(prefix, Lifetime.INSTANCE);
    }

    public static CacheRule notCached(String prefix) {
        return new CacheRule(prefix, Lifetime.NONE);
    }
}
