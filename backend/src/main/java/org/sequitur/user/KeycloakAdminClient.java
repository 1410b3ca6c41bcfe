package org.sequitur.user;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.sequitur.platform.identity.KeycloakOutage;
import org.sequitur.platform.observation.Outage;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * Calls Keycloak's admin API as the service account of the realm, with Keycloak's own client. If Keycloak is unavailable
 * or lacks this API, callers get a 503 problem. Not callable inside a transaction, which would hold its database connection
 * until Keycloak responds.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
class KeycloakAdminClient {

    private static final Logger LOG = Logger.getLogger(KeycloakAdminClient.class);
    private static final String REALM = "sequitur";
    private static final int MAX_CONCURRENT_REQUESTS = 8;

    /** Longest time of a request, with the time to connect. */
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    /** Keycloak responds after its mail server has. */
    private static final Duration MAIL_TIMEOUT = Duration.ofSeconds(15);

    private final KeycloakOutage outage;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final TokensHelper tokens = new TokensHelper();
    private final Client http = httpClient(TIMEOUT);
    private final Client mailHttp = httpClient(MAIL_TIMEOUT);
    private final OidcClient oidcClient;
    private final String url;
    private volatile boolean tokenRejected;

    KeycloakAdminClient(
            OidcClient oidcClient, KeycloakOutage outage, @ConfigProperty(name = "sequitur.keycloak.url") String url) {
        this.outage = outage;
        this.oidcClient = oidcClient;
        this.url = url;
    }

    /** With the JSON mapping of the library, whose own instances have no timeout. */
    private static Client httpClient(Duration timeout) {
        return Keycloak.getClientProvider()
                .newRestEasyClient(null, null, false)
                .property(QuarkusRestClientProperties.READ_TIMEOUT, timeout.toMillis());
    }

    @PreDestroy
    void close() {
        http.close();
        mailHttp.close();
        threads.shutdownNow();
    }

    /** @throws KeycloakException if Keycloak rejects the request, and would reject it again */
    <T> T call(Function<RealmResource, T> request) {
        return call(http, request);
    }

    /** @throws KeycloakException as {@link #call} */
    void run(Consumer<RealmResource> request) {
        run(http, request);
    }

    /** A request that ends once Keycloak has sent a mail. */
    void runWithMail(Consumer<RealmResource> request) {
        run(mailHttp, request);
    }

    /** Responses to the same request for each element, in the same order. */
    <E, T> List<T> callForEach(List<E> each, BiFunction<RealmResource, E, T> request) {
        if (each.isEmpty()) {
            return List.of();
        }
        return call(realm -> Uni.join()
                .all(each.stream()
                        .map(one -> Uni.createFrom()
                                .item(() -> request.apply(realm, one))
                                .runSubscriptionOn(threads))
                        .toList())
                .usingConcurrencyOf(MAX_CONCURRENT_REQUESTS)
                .andFailFast()
                .await()
                .indefinitely());
    }

    /** Null if the account was deleted since it was read. */
    static User user(RealmResource realm, UserRepresentation account) {
        var user = realm.users().get(account.getId());
        try {
            return User.of(account, user.roles().realmLevel().listAll(), user.groups());
        } catch (WebApplicationException error) {
            return nullIfNotFound(error);
        }
    }

    /** Null if there is no such account. */
    static UserRepresentation account(RealmResource realm, String id) {
        try {
            return realm.users().get(id).toRepresentation();
        } catch (WebApplicationException error) {
            return nullIfNotFound(error);
        }
    }

    /**
     * @param response to a request that creates something
     * @return its id
     */
    static String createdId(Response response) {
        try (response) {
            if (response.getStatus() >= 400) {
                throw KeycloakException.of(response);
            }
            return CreatedResponseUtil.getCreatedId(response);
        }
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // It only returns null.
    private static <T> T nullIfNotFound(WebApplicationException error) {
        if (error.getResponse().getStatus() != 404) {
            throw error;
        }
        return null;
    }

    private void run(Client client, Consumer<RealmResource> request) {
        call(client, realm -> {
            request.accept(realm);
            return null;
        });
    }

    private <T> T call(Client client, Function<RealmResource, T> request) {
        try {
            var result = request.apply(realm(client));
            outage.recordSuccess();
            return result;
        } catch (WebApplicationException error) {
            throw refusal(KeycloakException.of(error.getResponse()));
        } catch (KeycloakException refusal) {
            throw refusal(refusal);
        } catch (RuntimeException failure) {
            throw unavailable(failure);
        }
    }

    private RealmResource realm(Client client) {
        var token =
                tokens.getTokens(oidcClient, Map.of(), tokenRejected).await().indefinitely();
        tokenRejected = false;
        return KeycloakBuilder.builder()
                .serverUrl(url)
                .realm(REALM)
                .authorization(token.getAccessToken())
                .resteasyClient(client)
                .build()
                .realm(REALM);
    }

    private RuntimeException refusal(KeycloakException refusal) {
        if (refusal.isClientError()) {
            return refusal;
        }
        if (refusal.isTokenRejected()) {
            tokenRejected = true;
        }
        return unavailable(refusal);
    }

    private Problem unavailable(Throwable cause) {
        Outage.rootCause(cause)
                .ifPresentOrElse(
                        outage::recordFailure, () -> LOG.warnf("Keycloak does not help to manage accounts: %s", cause));
        return Problem.of(ProblemType.SERVICE_UNAVAILABLE);
    }
}
