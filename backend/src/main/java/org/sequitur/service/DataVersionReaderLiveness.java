package org.sequitur.service;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.sequitur.platform.cache.DataVersionReaderStatus;

/** Checks the thread that all public reads depend on: if it has ended, only a restart helps. */
@Liveness
@ApplicationScoped
class DataVersionReaderLiveness implements HealthCheck {

    private final DataVersionReaderStatus reader;

    DataVersionReaderLiveness(DataVersionReaderStatus reader) {
        this.reader = reader;
    }

    void register(@Observes StartupEvent starting, MeterRegistry registry) {
        Gauge.builder("sequitur.data.version.reader.alive", reader, known -> known.isAlive() ? 1 : 0)
                .description("1: the data version reader's thread runs; 0: it has ended")
                .register(registry);
        Gauge.builder("sequitur.data.version.reader.failures", reader, DataVersionReaderStatus::failures)
                .description("Consecutive failed database queries of the data version reader")
                .register(registry);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("data-version-reader")
                .status(reader.isAlive())
                .build();
    }
}
