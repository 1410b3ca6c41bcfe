package org.sequitur.user;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.observation.DatabaseJob;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.retry.Transactions;

/**
 * Revokes temporary passwords that were not used in time; Keycloak itself would accept them forever. The account
 * stays, and can be invited again.
 *
 * <p>The queries are native: the table has no entity, as {@code replace} stores a new date whether or not there is one.
 */
@ApplicationScoped
class TemporaryPasswords implements UserData {

    /** Same as the lifetime of an invitation link: {@code actionTokenGeneratedByAdminLifespan} of the realm. */
    static final Duration LIFESPAN = Duration.ofDays(3);

    private static final Logger LOG = Logger.getLogger(TemporaryPasswords.class);

    private final EntityManager database;
    private final Transactions transactions;
    private final KeycloakAdminClient keycloak;
    private final AccountGuard accountGuard;
    private final Clock clock;

    TemporaryPasswords(
            EntityManager database,
            Transactions transactions,
            KeycloakAdminClient keycloak,
            AccountGuard accountGuard,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.keycloak = keycloak;
        this.accountGuard = accountGuard;
        this.clock = clock;
    }

    /** Records a new temporary password for the account, which replaces an earlier expiry date. */
    void recordIssued(String userId) {
        transactions.run(() -> database.createNativeQuery(
                        "replace into temporary_password (subject, expires_at) values (?1, ?2)")
                .setParameter(1, userId)
                .setParameter(2, clock.instant().plus(LIFESPAN))
                .executeUpdate());
    }

    @Scheduled(identity = "temporary passwords", every = "{sequitur.jobs.every}", delayed = "{sequitur.jobs.delayed}")
    @DatabaseJob
    void expire() {
        try {
            for (var userId : expired(null)) {
                accountGuard.runExclusively(() -> end(userId));
            }
        } catch (Problem unavailable) {
            // Logged by {@link KeycloakAdminClient}; the remaining ones are processed at the next run.
        }
    }

    /** Checks again under the lease on accounts: the account may have been invited again meanwhile. */
    private Void end(String userId) {
        if (!expired(userId).isEmpty()) {
            var account = keycloak.call(realm -> KeycloakAdminClient.account(realm, userId));
            if (account != null
                    && account.getRequiredActions() != null
                    && account.getRequiredActions().contains(User.CHOOSE_PASSWORD)) {
                keycloak.run(realm -> {
                    var user = realm.users().get(userId);
                    user.credentials().stream()
                            .filter(credential -> credential.getType().equals(CredentialRepresentation.PASSWORD))
                            .forEach(credential -> user.removeCredential(credential.getId()));
                });
                LOG.infof("The temporary password of %s has expired", userId);
            }
            transactions.run(() -> erase(userId));
        }
        return null;
    }

    @Override
    public void erase(String userId) {
        database.createNativeQuery("delete from temporary_password where subject = ?1")
                .setParameter(1, userId)
                .executeUpdate();
    }

    /** @param userId null for all */
    private List<String> expired(String userId) {
        return transactions.call(() -> {
            List<?> found = database.createNativeQuery(
                            "select subject from temporary_password where expires_at <= ?1 and subject = ifnull(?2, subject)")
                    .setParameter(1, clock.instant())
                    .setParameter(2, userId)
                    .getResultList();
            return found.stream().map(String.class::cast).toList();
        });
    }
}
