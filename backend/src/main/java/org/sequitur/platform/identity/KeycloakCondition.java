package org.sequitur.platform.identity;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.watch.Condition;
import org.sequitur.platform.watch.ConditionStatus;

/**
 * Whether Keycloak serves the keys of its tokens: without them new logins are not possible; valid tokens go on. A Keycloak that
 * is started together with the API may need a while for its first answer, which does not degrade the service.
 */
@Wellness
@Singleton
class KeycloakCondition extends Condition {

    private static final int MILLIS = 3_000;

    private final URI keys;
    private final Duration startTime;
    private final LongSupplier nanoTime;
    private final long startedAt;
    private boolean hasAnswered;

    @Inject
    KeycloakCondition(
            @ConfigProperty(name = "sequitur.keycloak.url") String keycloak,
            @ConfigProperty(name = "sequitur.keycloak.start-time") Duration startTime) {
        this(keycloak, startTime, System::nanoTime);
    }

    /**
     * @param startTime how long Keycloak's first answer may take
     * @param nanoTime the time that has passed, as {@link System#nanoTime()}
     */
    KeycloakCondition(String keycloak, Duration startTime, LongSupplier nanoTime) {
        super("login");
        this.keys = URI.create(keycloak + "/realms/sequitur/protocol/openid-connect/certs");
        this.startTime = startTime;
        this.nanoTime = nanoTime;
        this.startedAt = nanoTime.getAsLong();
    }

    @Override
    protected ConditionStatus look() {
        var found = ask();
        hasAnswered = hasAnswered || found.well();
        var isStarting = !hasAnswered && nanoTime.getAsLong() - startedAt < startTime.toNanos();
        return isStarting ? ConditionStatus.well("Keycloak may still be starting: " + found.detail()) : found;
    }

    private ConditionStatus ask() {
        try {
            var connection = (HttpURLConnection) keys.toURL().openConnection();
            connection.setConnectTimeout(MILLIS);
            connection.setReadTimeout(MILLIS);
            try {
                var status = connection.getResponseCode();
                return status == 200
                        ? ConditionStatus.well("Keycloak answers")
                        : ConditionStatus.unwell("Keycloak answers with status " + status);
            } finally {
                connection.disconnect();
            }
        } catch (IOException away) {
            return ConditionStatus.unwell("Keycloak does not answer: " + away.getMessage());
        }
    }
}
