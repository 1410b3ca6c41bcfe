package org.sequitur.platform.representation;

/** Marks a response body that is too large to cache; its producer sets all headers. */
public interface NonCacheable {}
