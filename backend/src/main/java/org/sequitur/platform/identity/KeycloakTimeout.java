package org.sequitur.platform.identity;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Ends a request to Keycloak that gets no response in time, so that its caller gets 503. Quarkus sets a timeout for the
 * connection only: a Keycloak that accepts connections and does not respond would hold every request with a token.
 */
@ApplicationScoped
@Unremovable
class KeycloakTimeout implements OidcRequestFilter {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    @Override
    public void filter(OidcRequestContext context) {
        context.request().timeout(TIMEOUT.toMillis());
    }
}
