package org.sequitur.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.sequitur.platform.representation.StateReader;

/** The thread that all public reads wait for: if it has ended, only a restart helps. */
@Liveness
@ApplicationScoped
class StateReaderLiveness implements HealthCheck {

    private final StateReader reader;

    StateReaderLiveness(StateReader reader) {
        this.reader = reader;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("state-reader")
                .status(reader.isAlive())
                .build();
    }
}
