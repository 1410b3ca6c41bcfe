package org.sequitur.platform.identity;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;
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
    public Uni<Void> filter(OidcRequestFilterContext context) {
        context.request().timeout(TIMEOUT.toMillis());
        return Uni.createFrom().voidItem();
    }
}
