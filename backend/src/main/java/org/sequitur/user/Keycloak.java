package org.sequitur.user;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.sequitur.platform.observation.Outage;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Access to accounts in Keycloak. If Keycloak is unavailable or lacks this API, callers get a 503 problem. */
@ApplicationScoped
class Keycloak {

    private static final Logger LOG = Logger.getLogger(Keycloak.class);
    private static final int MAX_CONCURRENT_REQUESTS = 8;

    private final Outage outage = new Outage(LOG, "Keycloak");
    private final KeycloakApi api;

    Keycloak(@RestClient KeycloakApi api) {
        this.api = api;
    }

    /** @throws KeycloakException if Keycloak rejects the request, and would reject it again */
    <T> T call(Function<KeycloakApi, T> request) {
        try {
            // Suspends the transaction: the client uses other threads, which must not join it.
            var answer = QuarkusTransaction.suspendingExisting().call(() -> request.apply(api));
            outage.worked();
            return answer;
        } catch (QuarkusTransactionException failed) {
            if (failed.getCause() instanceof KeycloakException refusal && refusal.isClientError()) {
                throw refusal;
            }
            throw unavailable(failed.getCause());
        }
    }

    void run(Consumer<KeycloakApi> order) {
        call(client -> {
            order.accept(client);
            return null;
        });
    }

    /** Responses to the same request for each element, in the same order. */
    <E, T> List<T> callForEach(List<E> each, Function<E, Uni<T>> request) {
        if (each.isEmpty()) {
            return List.of();
        }
        return call(client -> Uni.join()
                .all(each.stream().map(request).toList())
                .usingConcurrencyOf(MAX_CONCURRENT_REQUESTS)
                .andFailFast()
                .await()
                .indefinitely());
    }

    /** Null if the account was deleted since it was read. */
    Uni<Person> person(KeycloakApi.Account account) {
        return Uni.combine()
                .all()
                .unis(api.roles(account.id()), api.groups(account.id()))
                .with((roles, groups) -> Person.of(account, roles, groups))
                .onFailure(Keycloak::isNotFound)
                .recoverWithNull();
    }

    /** Null if there is no such account. */
    Uni<KeycloakApi.Account> account(String id) {
        return api.account(id).onFailure(Keycloak::isNotFound).recoverWithNull();
    }

    private static boolean isNotFound(Throwable failure) {
        return failure instanceof KeycloakException refusal && refusal.isNotFound();
    }

    private Problem unavailable(Throwable cause) {
        Outage.rootCause(cause)
                .ifPresentOrElse(
                        outage::failed, () -> LOG.warnf("Keycloak does not help to manage accounts: %s", cause));
        return Problem.of(ProblemType.SERVICE_UNAVAILABLE);
    }
}
