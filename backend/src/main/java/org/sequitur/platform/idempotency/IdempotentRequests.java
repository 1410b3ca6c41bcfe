package org.sequitur.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.sequitur.platform.hash.Sha256;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * Executes a request once per {@code Idempotency-Key}, and returns the result of the first to repetitions.
 *
 * <p>The queries are native: {@code insert ignore} waits for a concurrent request with the same key, and continues in the
 * same transaction if there was one; with an entity a duplicate key would end the transaction.
 */
@ApplicationScoped
public class IdempotentRequests implements UserData {

    public static final ProblemType IDEMPOTENCY_KEY_REUSED =
            new ProblemType("urn:problem-type:sequitur:idempotencyKeyReused", 422, "Idempotency Key Reused");

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;
    private final Caller caller;
    private final RequestUri requestUri;

    IdempotentRequests(EntityManager database, ObjectMapper json, Clock clock, Caller caller, RequestUri requestUri) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.caller = caller;
        this.requestUri = requestUri;
    }

    /**
     * Runs the action in the current transaction, unless the caller has already sent the same request with this key. Only
     * the id of the result is stored, not its content: a repetition reads the content again, so a text that was withdrawn
     * or deleted since is not disclosed. A concurrent request with the same key waits for the first to end. Keys are
     * separate for each user.
     *
     * @param key the header as sent, or null
     * @param body the request body
     * @param action creates something and returns its id
     * @return the id of what was created, now or by the first request
     * @throws Problem if the key was used for another request
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String id(String key, Object body, Supplier<UUID> action) {
        if (key == null) {
            return action.get().toString();
        }
        var userId = caller.userId();
        var digest = digest(body);
        var first = database.createNativeQuery(
                                "insert ignore into idempotent_request (subject, request_key, digest, received_at)"
                                        + " values (?1, ?2, ?3, ?4)")
                        .setParameter(1, userId)
                        .setParameter(2, key)
                        .setParameter(3, digest)
                        .setParameter(4, clock.instant())
                        .executeUpdate()
                == 1;
        return first ? store(userId, key, action.get()) : repeat(userId, key, digest);
    }

    /**
     * Whether the caller has already sent the same request with this key. A concurrent one may be unknown yet: only
     * {@link #id} waits for it.
     *
     * @param key the header as sent, or null
     * @param body the request body
     */
    public boolean isRepetition(String key, Object body) {
        return !database.createNativeQuery(
                        "select 1 from idempotent_request" + " where subject = ?1 and request_key = ?2 and digest = ?3")
                .setParameter(1, caller.userId())
                .setParameter(2, key)
                .setParameter(3, digest(body))
                .getResultList()
                .isEmpty();
    }

    private String digest(Object body) {
        return Sha256.hex(requestUri.address() + write(body));
    }

    private String store(String userId, String key, UUID id) {
        var kept = database.createNativeQuery(
                        "update idempotent_request set made_id = ?3 where subject = ?1 and request_key = ?2")
                .setParameter(1, userId)
                .setParameter(2, key)
                .setParameter(3, id)
                .executeUpdate();
        if (kept != 1) {
            // Fail rather than commit a result that a repetition could not return.
            throw new IllegalStateException(kept + " rows have the key whose response is to be stored");
        }
        return id.toString();
    }

    private String repeat(String userId, String key, String digest) {
        var kept = (Tuple) database.createNativeQuery(
                        "select digest, cast(made_id as char(36)) as made_id from idempotent_request"
                                + " where subject = ?1 and request_key = ?2 for update",
                        Tuple.class)
                .setParameter(1, userId)
                .setParameter(2, key)
                .getSingleResult();
        if (!kept.get("digest", String.class).equals(digest)) {
            throw Problem.of(IDEMPOTENCY_KEY_REUSED);
        }
        return kept.get("made_id", String.class);
    }

    @Override
    public void erase(String userId) {
        database.createNativeQuery("delete from idempotent_request where subject = ?1")
                .setParameter(1, userId)
                .executeUpdate();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
