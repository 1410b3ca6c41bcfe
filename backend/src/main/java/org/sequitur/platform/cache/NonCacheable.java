package org.sequitur.platform.cache;

/** Marks a response body that is too large to cache; its producer sets all headers. */
public interface NonCacheable {}
