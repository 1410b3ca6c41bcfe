package org.sequitur.platform.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/** Checks all conditions on a schedule, so that a request for the health status is cheap. */
@ApplicationScoped
public class ConditionMonitor {

    private final List<Condition> conditions;

    ConditionMonitor(@Any Instance<Condition> conditions) {
        this.conditions = conditions.stream().toList();
    }

    void register(@Observes StartupEvent starting, MeterRegistry registry) {
        conditions.forEach(
                condition -> Gauge.builder("sequitur.condition.well", condition, known -> known.isHealthy() ? 1 : 0)
                        .description("1: healthy; 0: degraded")
                        .tag("condition", condition.name())
                        .register(registry));
    }

    /** Whether any condition is degraded. */
    public boolean isDegraded() {
        return conditions.stream().anyMatch(condition -> !condition.isHealthy());
    }

    @Scheduled(
            identity = "watch",
            every = "{sequitur.watch.every}",
            delayed = "{sequitur.watch.delayed}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void checkAll() {
        conditions.forEach(Condition::update);
    }

    /** Checks degraded conditions more often, so that the end of an outage is reported soon. */
    @Scheduled(
            identity = "watch-degraded",
            every = "{sequitur.watch.degraded-every}",
            delayed = "{sequitur.watch.delayed}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void checkDegraded() {
        conditions.stream().filter(condition -> !condition.isHealthy()).forEach(Condition::update);
    }
}
