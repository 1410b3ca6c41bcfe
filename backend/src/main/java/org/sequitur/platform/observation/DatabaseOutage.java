package org.sequitur.platform.observation;

import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** The state "database not available", shared by all parts of the API that can detect it. */
@Singleton
public class DatabaseOutage {

    private final Outage outage = new Outage(Logger.getLogger(DatabaseOutage.class), "The database");

    public void recordFailure(Throwable failure) {
        outage.recordFailure(failure.getMessage());
    }

    public void recordSuccess() {
        outage.recordSuccess();
    }
}
