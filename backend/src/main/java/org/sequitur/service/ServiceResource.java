package org.sequitur.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.api.ServiceApi;
import org.sequitur.platform.cache.CacheRule;
import org.sequitur.platform.contract.Contract;
import org.sequitur.platform.health.ConditionMonitor;
import org.sequitur.platform.limit.WorkRule;

@ApplicationScoped
class ServiceResource implements ServiceApi {

    /** Id of the page's client in the realm. */
    private static final String PAGE = "sequitur-page";

    private final DatabaseProbe database;
    private final ConditionMonitor conditionMonitor;
    private final Contract contract;
    private final IdentityProvider identityProvider;

    ServiceResource(
            DatabaseProbe database,
            ConditionMonitor conditionMonitor,
            Contract contract,
            @ConfigProperty(name = "sequitur.issuer") String issuer) {
        this.database = database;
        this.conditionMonitor = conditionMonitor;
        this.contract = contract;
        this.identityProvider = new IdentityProvider(issuer, PAGE);
    }

    @Produces
    @Singleton
    static CacheRule cachingOfHealth() {
        return CacheRule.notCached("/health");
    }

    @Produces
    @Singleton
    static WorkRule limitOfHealth() {
        return WorkRule.unlimited("/health");
    }

    @Produces
    @Singleton
    static CacheRule cachingOfContract() {
        return CacheRule.constant("/doc/openapi.yaml");
    }

    @Override
    public Health checkHealth() {
        if (database.isAvailable()) {
            return new Health(conditionMonitor.isDegraded() ? Health.Status.DEGRADED : Health.Status.UP);
        }
        throw new ServiceUnavailableException(Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .entity(new Health(Health.Status.DOWN))
                .build());
    }

    @Override
    public String getContract() {
        return contract.text();
    }

    @Override
    public IdentityProvider getIdentityProvider() {
        return identityProvider;
    }
}
