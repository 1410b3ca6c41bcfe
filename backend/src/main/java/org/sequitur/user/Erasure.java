package org.sequitur.user;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sequitur.platform.identity.Deactivations;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.observation.DatabaseJob;
import org.sequitur.platform.retry.Transactions;

/**
 * Erases users: deletes the account, and replaces its id in all stored data by a marker. Published facts are kept;
 * database triggers allow no other change to them.
 */
@ApplicationScoped
class Erasure {

    /** Longer than the lifetime of any access token plus the duration of any request. */
    private static final Duration LAST_WRITE = Duration.ofHours(1);

    private final Transactions transactions;
    private final Deactivations deactivations;
    private final List<UserData> userData;
    private final AccountChanges changes;
    private final KeycloakAdminClient keycloak;
    private final Clock clock;

    Erasure(
            Transactions transactions,
            Deactivations deactivations,
            @All List<UserData> userData,
            AccountChanges changes,
            KeycloakAdminClient keycloak,
            Clock clock) {
        this.transactions = transactions;
        this.deactivations = deactivations;
        this.userData = userData;
        this.changes = changes;
        this.keycloak = keycloak;
        this.clock = clock;
    }

    /**
     * Can be repeated after a failure; continues where it stopped.
     *
     * @param before the account; empty if Keycloak has it no more
     */
    void erase(String userId, Optional<User> before) {
        transactions.run(() -> deactivations.addErased(userId));
        deleteAccount(userId);
        transactions.run(() -> {
            anonymize(userId);
            changes.addErased(userId, before);
        });
    }

    /** Whether any published fact still holds this user's id. */
    boolean isNeeded(String userId) {
        return userData.stream().anyMatch(data -> data.isPublishedBy(userId));
    }

    private void deleteAccount(String userId) {
        try {
            keycloak.run(realm -> realm.users().get(userId).remove());
        } catch (KeycloakException refusal) {
            if (!refusal.isNotFound()) {
                throw refusal;
            }
            // The account was deleted in Keycloak's console, or by an earlier attempt that failed later.
        }
    }

    private void anonymize(String userId) {
        userData.forEach(data -> data.erase(userId));
    }

    /**
     * Runs when no access token can be valid any more: erases what was written during the erasure, and deletes the
     * record that revokes the tokens.
     */
    @Scheduled(identity = "erased accounts", every = "{sequitur.jobs.every}", delayed = "{sequitur.jobs.delayed}")
    @DatabaseJob
    void finish() {
        transactions.run(() -> {
            for (var userId : deactivations.erasedBefore(clock.instant().minus(LAST_WRITE))) {
                anonymize(userId);
                deactivations.removeErased(userId);
            }
        });
    }
}
