package org.sequitur.platform.representation;

/** An answer too long to be kept; whoever makes it says what there is to be said of it. */
public interface NonCacheable {}
