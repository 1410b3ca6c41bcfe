package org.sequitur.platform.limit;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Limits per client (address or account); see docs/configuration.md. */
@ConfigMapping(prefix = "sequitur.work")
interface WorkLimits {

    Bound report();

    Bound export();

    Bound search();

    Bound upload();

    Bound write();

    Bound read();

    /** Concurrent uploads of all clients together. */
    int uploadsAtOnce();

    /** Time within which a request body must have arrived; does not apply to uploads. */
    Duration bodyTimeout();

    /** Maximum bytes of all request bodies in memory, without uploads. */
    long bodyBytes();

    interface Bound {

        /** Requests per minute; 0 means no limit. */
        int perMinute();

        int atOnce();

        /** Length of the queue; further requests are refused. */
        int waiting();
    }

    default Bound of(Work work) {
        return switch (work) {
            case REPORT -> report();
            case EXPORT -> export();
            case SEARCH -> search();
            case UPLOAD -> upload();
            case WRITE -> write();
            case READ -> read();
        };
    }
}
