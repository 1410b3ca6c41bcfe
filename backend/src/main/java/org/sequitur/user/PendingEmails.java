package org.sequitur.user;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sequitur.platform.hash.Sha256;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.observation.DatabaseJob;
import org.sequitur.platform.retry.Transactions;

/**
 * New addresses of accounts that their users have not confirmed yet, at most one per account. Only the hash of the token in
 * the link is stored: a copy of the database confirms nothing.
 *
 * <p>The queries are native: the table has no entity, as {@code replace} stores a new address whether or not there is one.
 */
@ApplicationScoped
public class PendingEmails implements UserData {

    /** Same as the lifetime of an invitation link. */
    static final Duration LIFESPAN = Duration.ofDays(3);

    private static final String PENDING = "select email from email_change where subject = ?1 and expires_at > ?2";

    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final EntityManager database;
    private final Transactions transactions;
    private final Clock clock;

    PendingEmails(EntityManager database, Transactions transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The token of a new link, which is valid once {@link #add} has stored it. */
    String newToken() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Replaces an earlier address, and makes the token of its link invalid. */
    void add(String userId, String email, String token) {
        transactions.run(() -> database.createNativeQuery(
                        "replace into email_change (subject, email, token_hash, expires_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, userId)
                .setParameter(2, email)
                .setParameter(3, Sha256.hex(token))
                .setParameter(4, clock.instant().plus(LIFESPAN))
                .executeUpdate());
    }

    /** The same as {@link #find(String)}, in the transaction of the caller. */
    public Optional<String> findInTransaction(String userId) {
        return query(PENDING, userId);
    }

    /** The address that awaits the user's confirmation. */
    Optional<String> find(String userId) {
        return transactions.call(() -> query(PENDING, userId));
    }

    /** The addresses that await confirmation by these users, by user id. */
    Map<String, String> findAll(Collection<String> userIds) {
        if (userIds.isEmpty()) {
            return Map.of();
        }
        return transactions.call(() -> {
            @SuppressWarnings("unchecked")
            List<Tuple> found = database.createNativeQuery(
                            "select subject, email from email_change where subject in (?1) and expires_at > ?2",
                            Tuple.class)
                    .setParameter(1, userIds)
                    .setParameter(2, clock.instant())
                    .getResultList();
            return found.stream()
                    .collect(Collectors.toMap(
                            row -> row.get("subject", String.class), row -> row.get("email", String.class)));
        });
    }

    /** The address that this token confirms for this user. */
    Optional<String> find(String userId, String token) {
        return transactions.call(() -> query(PENDING + " and token_hash = ?3", userId, Sha256.hex(token)));
    }

    /** Unless another address has replaced that of the token. */
    void remove(String userId, String token) {
        transactions.run(
                () -> database.createNativeQuery("delete from email_change where subject = ?1 and token_hash = ?2")
                        .setParameter(1, userId)
                        .setParameter(2, Sha256.hex(token))
                        .executeUpdate());
    }

    @Scheduled(identity = "unconfirmed addresses", every = "{sequitur.jobs.every}", delayed = "{sequitur.jobs.delayed}")
    @DatabaseJob
    void deleteExpired() {
        transactions.run(() -> database.createNativeQuery("delete from email_change where expires_at <= ?1")
                .setParameter(1, clock.instant())
                .executeUpdate());
    }

    @Override
    public void erase(String userId) {
        database.createNativeQuery("delete from email_change where subject = ?1")
                .setParameter(1, userId)
                .executeUpdate();
    }

    private Optional<String> query(String query, String userId, String... more) {
        var prepared = database.createNativeQuery(query).setParameter(1, userId).setParameter(2, clock.instant());
        for (var index = 0; index < more.length; index++) {
            prepared.setParameter(index + 3, more[index]);
        }
        List<?> found = prepared.getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }
}
