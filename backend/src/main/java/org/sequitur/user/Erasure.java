package org.sequitur.user;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.sequitur.platform.observation.DatabaseJob;

/**
 * Erases users: deletes the account, and replaces its id in all stored data by a marker. Published facts are kept;
 * database triggers allow no other change to them.
 */
@ApplicationScoped
class Erasure {

    /** Longer than the lifetime of any access token plus the duration of any request. */
    private static final Duration LAST_WRITE = Duration.ofHours(1);

    private static final List<String> ANONYMIZED_TABLES = List.of("journal_entry", "foreword");
    private static final List<String> DELETED_TABLES = List.of("idempotent_request", "temporary_password");

    private final EntityManager database;
    private final Keycloak keycloak;
    private final Clock clock;

    Erasure(EntityManager database, Keycloak keycloak, Clock clock) {
        this.database = database;
        this.keycloak = keycloak;
        this.clock = clock;
    }

    /** Can be repeated after a failure; continues where it stopped. */
    void erase(String subject) {
        QuarkusTransaction.requiringNew().run(() -> refuseTokensOf(subject));
        deleteAccount(subject);
        QuarkusTransaction.requiringNew().run(() -> anonymize(subject));
    }

    /** Whether any published fact still holds this user's id. */
    boolean isNeeded(String subject) {
        return ANONYMIZED_TABLES.stream()
                .anyMatch(table -> !database.createNativeQuery("select 1 from " + table + " where subject = ?1 limit 1")
                        .setParameter(1, subject)
                        .getResultList()
                        .isEmpty());
    }

    private void deleteAccount(String subject) {
        try {
            keycloak.run(api -> api.delete(subject));
        } catch (KeycloakException refusal) {
            if (!refusal.isNotFound()) {
                throw refusal;
            }
            // The account was deleted in Keycloak's console, or by an earlier attempt that failed later.
        }
    }

    private void refuseTokensOf(String subject) {
        database.createNativeQuery(
                        "insert into deactivated_account (subject, deactivated_at, erased) values (?1, ?2, true)"
                                + " on duplicate key update deactivated_at = ?2, erased = true")
                .setParameter(1, subject)
                .setParameter(2, clock.instant())
                .executeUpdate();
    }

    private void anonymize(String subject) {
        ANONYMIZED_TABLES.forEach(
                table -> database.createNativeQuery("update " + table + " set subject = 'erased' where subject = ?1")
                        .setParameter(1, subject)
                        .executeUpdate());
        DELETED_TABLES.forEach(table -> database.createNativeQuery("delete from " + table + " where subject = ?1")
                .setParameter(1, subject)
                .executeUpdate());
    }

    /**
     * Runs when no access token can be valid any more: erases what was written during the erasure, and deletes the
     * record that revokes the tokens.
     */
    @Scheduled(identity = "erased accounts", every = "{sequitur.jobs.every}", delayed = "{sequitur.jobs.delayed}")
    @DatabaseJob
    void finish() {
        QuarkusTransaction.requiringNew().run(() -> {
            List<?> erased = database.createNativeQuery(
                            "select subject from deactivated_account where erased and deactivated_at < ?1")
                    .setParameter(1, clock.instant().minus(LAST_WRITE))
                    .getResultList();
            for (var subject : erased) {
                anonymize((String) subject);
                database.createNativeQuery("delete from deactivated_account where subject = ?1 and erased")
                        .setParameter(1, subject)
                        .executeUpdate();
            }
        });
    }
}
