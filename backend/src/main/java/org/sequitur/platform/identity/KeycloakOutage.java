package org.sequitur.platform.identity;

import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.sequitur.platform.observation.Outage;

/** The state "Keycloak not available", shared by all parts of the API that can detect it. */
@Singleton
public class KeycloakOutage {

    private final Outage outage = new Outage(Logger.getLogger(KeycloakOutage.class), "Keycloak");

    /** @param reason in English, without a full stop */
    public void recordFailure(String reason) {
        outage.recordFailure(reason);
    }

    public void recordSuccess() {
        outage.recordSuccess();
    }
}
