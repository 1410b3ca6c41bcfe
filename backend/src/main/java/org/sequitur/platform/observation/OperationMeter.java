package org.sequitur.platform.observation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Number and duration of one operation's requests, by status. Timers are created on first use. */
public final class OperationMeter {

    /** Used instead of a status if the client disconnected before the response was complete. */
    static final int CUT = 0;

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(10), Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(10)
    };

    private final MeterRegistry registry;
    private final String operation;
    private final Map<Integer, Timer> others = new ConcurrentHashMap<>();
    // Fields, so that the two statuses of public reads need no map lookup.
    private volatile Timer ok;
    private volatile Timer notModified;

    OperationMeter(MeterRegistry registry, String operation) {
        this.registry = registry;
        this.operation = operation;
    }

    /** @param nanos from the first filter to the end of the response */
    public void record(int status, long nanos) {
        timer(status).record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer timer(int status) {
        return switch (status) {
            case 200 -> ok == null ? ok = timerFor(200) : ok;
            case 304 -> notModified == null ? notModified = timerFor(304) : notModified;
            default -> others.computeIfAbsent(status, this::timerFor);
        };
    }

    /** The registry returns the same timer for the same tags. */
    private Timer timerFor(int status) {
        return Timer.builder("sequitur.requests")
                .description("Requests by operation of the contract and by status")
                .tag("operation", operation)
                .tag("status", status == CUT ? "cut" : String.valueOf(status))
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }
}
