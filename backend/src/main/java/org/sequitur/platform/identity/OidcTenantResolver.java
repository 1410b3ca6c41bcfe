package org.sequitur.platform.identity;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.SignatureAlgorithm;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Accepts tokens that Keycloak issued for this API. The signing keys are fetched when the first token arrives, so neither
 * the start nor public reads need Keycloak. If fetching fails, the next token triggers a new attempt.
 */
@ApplicationScoped
class OidcTenantResolver implements TenantConfigResolver {

    private static final String AUDIENCE = "sequitur-api";
    private static final Duration CONNECTION_TIMEOUT = Duration.ofSeconds(3);

    private final OidcTenantConfig config;

    OidcTenantResolver(
            @ConfigProperty(name = "sequitur.keycloak.url") String keycloak,
            @ConfigProperty(name = "sequitur.issuer") String issuer) {
        config = OidcTenantConfig.authServerUrl(keycloak + "/realms/sequitur")
                .tenantId("sequitur")
                .applicationType(ApplicationType.SERVICE)
                .connectionTimeout(CONNECTION_TIMEOUT)
                .token()
                .issuer(issuer)
                .audience(AUDIENCE)
                .signatureAlgorithm(SignatureAlgorithm.RS256)
                // Tokens are validated by their signature only, without a request to Keycloak for each token.
                .allowJwtIntrospection(false)
                .allowOpaqueTokenIntrospection(false)
                .forcedJwkRefreshInterval(Duration.ofSeconds(30))
                .end()
                .roles()
                .roleClaimPath("realm_access/roles")
                .end()
                .build();
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext request, OidcRequestContext<OidcTenantConfig> blocking) {
        return Uni.createFrom().item(config);
    }
}
