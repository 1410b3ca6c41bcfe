package org.sequitur.service;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sequitur.api.ServiceApi;
import org.sequitur.platform.contract.Contract;

@ApplicationScoped
class ServiceResource implements ServiceApi {

    private static final Logger LOG = Logger.getLogger(ServiceResource.class);
    private static final int SECONDS_TO_ANSWER = 2;
    /** The page's client in the realm. */
    private static final String PAGE = "sequitur-page";

    private final AgroalDataSource database;
    private final Contract contract;
    private final IdentityProvider identityProvider;

    ServiceResource(
            AgroalDataSource database, Contract contract, @ConfigProperty(name = "sequitur.issuer") String issuer) {
        this.database = database;
        this.contract = contract;
        this.identityProvider = new IdentityProvider(issuer, PAGE);
    }

    @Override
    public Health checkHealth() {
        if (databaseAnswers()) {
            return new Health(Health.Status.UP);
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

    private boolean databaseAnswers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException away) {
            LOG.warnf("The database does not answer: %s", away.getMessage());
            return false;
        }
    }
}
