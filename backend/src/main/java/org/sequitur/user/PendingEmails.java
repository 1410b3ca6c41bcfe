package org.sequitur.user;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.observation.DatabaseJob;
import org.sequitur.platform.retry.Transactions;

/**
 * New addresses of accounts that their users have not confirmed yet, at most one per account. Only the hash of the token in
 * the link is stored: a copy of the database confirms nothing.
 *
 * <p>The queries are native: {@code replace} stores a new address whether or not there is one.
 */
@ApplicationScoped
class PendingEmails implements UserData {

    /** Same as the lifetime of an invitation link. */
    static final Duration LIFESPAN = Duration.ofDays(3);

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

    /**
     * Replaces an earlier address, and makes the token of its link invalid.
     *
     * @return the token for the link
     */
    String add(String userId, String email) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        transactions.run(() -> database.createNativeQuery(
                        "replace into email_change (subject, email, token_hash, expires_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, userId)
                .setParameter(2, email)
                .setParameter(3, hash(token))
                .setParameter(4, clock.instant().plus(LIFESPAN))
                .executeUpdate());
        return token;
    }

    /** The address that awaits the user's confirmation. */
    Optional<String> find(String userId) {
        return first("select email from email_change where subject = ?1 and expires_at > ?2", userId);
    }

    /** The address that this token confirms for this user. */
    Optional<String> find(String userId, String token) {
        return first(
                "select email from email_change where subject = ?1 and expires_at > ?2 and token_hash = ?3",
                userId,
                hash(token));
    }

    /** Unless another address has replaced that of the token. */
    void remove(String userId, String token) {
        transactions.run(
                () -> database.createNativeQuery("delete from email_change where subject = ?1 and token_hash = ?2")
                        .setParameter(1, userId)
                        .setParameter(2, hash(token))
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

    private Optional<String> first(String query, String userId, String... more) {
        return transactions.call(() -> {
            var prepared =
                    database.createNativeQuery(query).setParameter(1, userId).setParameter(2, clock.instant());
            for (var index = 0; index < more.length; index++) {
                prepared.setParameter(index + 3, more[index]);
            }
            List<?> found = prepared.getResultList();
            return found.stream().map(String.class::cast).findFirst();
        });
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
