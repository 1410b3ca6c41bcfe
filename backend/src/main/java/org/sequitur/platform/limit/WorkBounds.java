package org.sequitur.platform.limit;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** What one client, an address or an account, may ask for; see docs/configuration.md. */
@ConfigMapping(prefix = "sequitur.work")
interface WorkBounds {

    Bound report();

    Bound export();

    Bound search();

    Bound upload();

    Bound write();

    Bound read();

    /** Files that are received at once, from all clients. */
    int uploadsAtOnce();

    /** In which the body of a request must have come, files aside. */
    Duration bodyTimeout();

    /** Of all bodies in memory, files aside. */
    long bodyBytes();

    interface Bound {

        /** 0: no limit. */
        int perMinute();

        int atOnce();

        /** How many more wait for their turn; what comes then is refused. */
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
