package org.sequitur.platform.limit;

/** Kinds of expensive requests, each with its own limits. */
public enum Work {
    /** Printing a document of many pages. */
    RENDERING,
    EXPORT,
    SEARCH,
    UPLOAD,
    WRITE,
    READ
}
