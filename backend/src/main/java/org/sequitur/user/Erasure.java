package org.sequitur.user;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Removes people from all that is kept: the account, and its id wherever it stands. What they published stays, with a mark in
 * the place of the id; the database lets nothing else be changed of it.
 */
@ApplicationScoped
class Erasure {

    /** Longer than any access token, and any request made with one, lasts. */
    private static final Duration LAST_WRITE = Duration.ofHours(1);

    private static final List<String> MARKED = List.of("journal_entry", "foreword");
    private static final List<String> DELETED = List.of("idempotent_request", "temporary_password");

    private final EntityManager database;
    private final Keycloak keycloak;
    private final Clock clock;

    Erasure(EntityManager database, Keycloak keycloak, Clock clock) {
        this.database = database;
        this.keycloak = keycloak;
        this.clock = clock;
    }

    /** Begun anew after a failure, it goes on where it was. */
    void erase(String subject) {
        QuarkusTransaction.requiringNew().run(() -> refuseTokensOf(subject));
        deleteAccount(subject);
        QuarkusTransaction.requiringNew().run(() -> forget(subject));
    }

    /** Whether anything published here still names this user. */
    boolean isNeeded(String subject) {
        return MARKED.stream()
                .anyMatch(table -> !database.createNativeQuery("select 1 from " + table + " where subject = ?1 limit 1")
                        .setParameter(1, subject)
                        .getResultList()
                        .isEmpty());
    }

    private void deleteAccount(String subject) {
        try {
            keycloak.tell(api -> api.delete(subject));
        } catch (KeycloakException refusal) {
            if (!refusal.isNotFound()) {
                throw refusal;
            }
            // Deleted in Keycloak's own console, or by an attempt that failed later.
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

    private void forget(String subject) {
        MARKED.forEach(
                table -> database.createNativeQuery("update " + table + " set subject = 'erased' where subject = ?1")
                        .setParameter(1, subject)
                        .executeUpdate());
        DELETED.forEach(table -> database.createNativeQuery("delete from " + table + " where subject = ?1")
                .setParameter(1, subject)
                .executeUpdate());
    }

    /** Once no access token is left: what was being written during the erasure, and the record that refuses the tokens. */
    @Scheduled(identity = "erased accounts", every = "10m", delayed = "4m")
    void finish() {
        QuarkusTransaction.requiringNew().run(() -> {
            List<?> erased = database.createNativeQuery(
                            "select subject from deactivated_account where erased and deactivated_at < ?1")
                    .setParameter(1, clock.instant().minus(LAST_WRITE))
                    .getResultList();
            for (var subject : erased) {
                forget((String) subject);
                database.createNativeQuery("delete from deactivated_account where subject = ?1 and erased")
                        .setParameter(1, subject)
                        .executeUpdate();
            }
        });
    }
}
