package org.sequitur.platform.observation;

import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** The database's outages, whichever part of the API notices them first. */
@Singleton
public class DatabaseOutage {

    private final Outage outage = new Outage(Logger.getLogger(DatabaseOutage.class), "The database");

    public void failed(Throwable why) {
        outage.failed(why.getMessage());
    }

    public void worked() {
        outage.worked();
    }
}
