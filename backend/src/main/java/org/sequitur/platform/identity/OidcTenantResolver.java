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
 * Whose tokens are believed: Keycloak's, made for this API. Its keys are fetched with the first token, so that neither
 * the start nor anything public needs Keycloak; while they cannot be had, each further token asks for them anew.
 */
@ApplicationScoped
class OidcTenantResolver implements TenantConfigResolver {

    private static final String AUDIENCE = "sequitur-api";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final OidcTenantConfig config;

    OidcTenantResolver(
            @ConfigProperty(name = "sequitur.keycloak.url") String keycloak,
            @ConfigProperty(name = "sequitur.issuer") String issuer) {
        config = OidcTenantConfig.authServerUrl(keycloak + "/realms/sequitur")
                .tenantId("sequitur")
                .applicationType(ApplicationType.SERVICE)
                .connectionTimeout(PATIENCE)
                .token()
                .issuer(issuer)
                .audience(AUDIENCE)
                .signatureAlgorithm(SignatureAlgorithm.RS256)
                // A token is judged by its signature: nobody is asked about each.
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
