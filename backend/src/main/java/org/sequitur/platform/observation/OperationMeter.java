package org.sequitur.platform.observation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Number and duration of one operation's requests, by status. Each meter is made when it is first needed. */
public final class OperationMeter {

    /** In place of a status: the client went away before the answer was complete. */
    static final int CUT = 0;

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(10), Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(10)
    };

    private final MeterRegistry registry;
    private final String operation;
    private final Map<Integer, Timer> others = new ConcurrentHashMap<>();
    // The two statuses of public reads are found without a look-up.
    private volatile Timer ok;
    private volatile Timer notModified;

    OperationMeter(MeterRegistry registry, String operation) {
        this.registry = registry;
        this.operation = operation;
    }

    /** @param nanos from the first filter that saw the request to the end of its answer */
    public void record(int status, long nanos) {
        timer(status).record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer timer(int status) {
        return switch (status) {
            case 200 -> ok == null ? ok = made(200) : ok;
            case 304 -> notModified == null ? notModified = made(304) : notModified;
            default -> others.computeIfAbsent(status, this::made);
        };
    }

    /** The registry gives the same timer for the same tags. */
    private Timer made(int status) {
        return Timer.builder("sequitur.requests")
                .description("Requests by operation of the contract and by status")
                .tag("operation", operation)
                .tag("status", status == CUT ? "cut" : String.valueOf(status))
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }
}
