package org.sequitur.platform.limit;

/** Kinds of expensive requests, each with its own limits. */
public enum Work {
    REPORT,
    EXPORT,
    SEARCH,
    UPLOAD,
    WRITE,
    READ
}
