package org.sequitur.platform.limit;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Limits per client (address or account); see docs/configuration.md. */
@ConfigMapping(prefix = "sequitur.work")
interface WorkLimits {

    Limit rendering();

    Limit export();

    Limit search();

    Limit upload();

    Limit write();

    Limit read();

    /** Concurrent uploads of all clients together. */
    int uploadsAtOnce();

    /** Time within which a request body must have arrived; does not apply to uploads. */
    Duration bodyTimeout();

    /** Maximum bytes of all request bodies in memory, without uploads. */
    long bodyBytes();

    interface Limit {

        /** Requests per minute; 0 means no limit. */
        int perMinute();

        int atOnce();

        /** Length of the queue; further requests are refused. */
        int waiting();
    }

    default Limit of(Work work) {
        return switch (work) {
            case RENDERING -> rendering();
            case EXPORT -> export();
            case SEARCH -> search();
            case UPLOAD -> upload();
            case WRITE -> write();
            case READ -> read();
        };
    }
}
