package org.sequitur.platform.identity;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.health.Condition;
import org.sequitur.platform.health.ConditionStatus;

/**
 * Checks whether Keycloak serves its signing keys. Without them new logins are impossible; tokens that were already issued
 * stay usable. While Keycloak starts together with the API, missing responses do not count as degraded.
 */
@Wellness
@Singleton
class KeycloakCondition extends Condition {

    private static final int TIMEOUT_MILLIS = 3_000;

    private final URI keys;
    private final Duration startTime;
    private final KeycloakOutage outage;
    private final LongSupplier nanoTime;
    private final long startedAt;
    private boolean hasResponded;
    private Optional<String> failure = Optional.empty();

    @Inject
    KeycloakCondition(
            @ConfigProperty(name = "sequitur.keycloak.url") String keycloak,
            @ConfigProperty(name = "sequitur.keycloak.start-time") Duration startTime,
            KeycloakOutage outage) {
        this(keycloak, startTime, outage, System::nanoTime);
    }

    /**
     * @param startTime how long after our own start Keycloak may take to respond for the first time
     * @param nanoTime elapsed time in nanoseconds, as {@link System#nanoTime()}
     */
    KeycloakCondition(String keycloak, Duration startTime, KeycloakOutage outage, LongSupplier nanoTime) {
        super("login");
        this.keys = URI.create(keycloak + "/realms/sequitur/protocol/openid-connect/certs");
        this.startTime = startTime;
        this.outage = outage;
        this.nanoTime = nanoTime;
        this.startedAt = nanoTime.getAsLong();
    }

    @Override
    protected ConditionStatus check() {
        failure = requestKeys();
        hasResponded = hasResponded || failure.isEmpty();
        var isStarting = !hasResponded && nanoTime.getAsLong() - startedAt < startTime.toNanos();
        return failure.map(reason -> isStarting
                        ? ConditionStatus.healthy("Keycloak may still be starting: " + reason)
                        : ConditionStatus.degraded("Keycloak does not answer: " + reason))
                .orElseGet(() -> ConditionStatus.healthy("Keycloak answers"));
    }

    @Override
    protected void logChange(ConditionStatus last, ConditionStatus result) {
        if (failure.isEmpty()) {
            outage.recordSuccess();
        } else if (!result.healthy()) {
            outage.recordFailure(failure.get());
        }
    }

    /** Requests the keys once. @return the reason of a failure, in one line */
    private Optional<String> requestKeys() {
        try {
            var connection = (HttpURLConnection) keys.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                var status = connection.getResponseCode();
                return status == 200 ? Optional.empty() : Optional.of("status " + status);
            } finally {
                connection.disconnect();
            }
        } catch (IOException unreachable) {
            return Optional.of(String.valueOf(unreachable.getMessage()));
        }
    }
}
