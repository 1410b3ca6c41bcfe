package org.sequitur.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Does once what is asked for more than once with the same {@code Idempotency-Key}, and answers again with what came of it. */
@ApplicationScoped
public class IdempotentRequests {

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
     * Performs the act in its transaction, unless the caller has sent the same with this key before. Only the id is kept: what
     * the text says is read again by it, so that a text that was withdrawn or deleted since is not repeated from here. A second
     * request that comes meanwhile waits for the end of the first. The keys of one user are not those of another.
     *
     * @param key as sent, or null
     * @param body what was sent with it
     * @param act makes something, and returns its id
     * @return the id of what the act made, now or the first time
     * @throws Problem if the key was used for another request
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String id(String key, Object body, Supplier<UUID> act) {
        if (key == null) {
            return act.get().toString();
        }
        var subject = caller.subject();
        var digest = sha256(requestUri.address() + write(body));
        var first = database.createNativeQuery(
                                "insert ignore into idempotent_request (subject, request_key, digest, received_at)"
                                        + " values (?1, ?2, ?3, ?4)")
                        .setParameter(1, subject)
                        .setParameter(2, key)
                        .setParameter(3, digest)
                        .setParameter(4, clock.instant())
                        .executeUpdate()
                == 1;
        return first ? keep(subject, key, act.get()) : again(subject, key, digest);
    }

    private String keep(String subject, String key, UUID id) {
        var kept = database.createNativeQuery(
                        "update idempotent_request set made_id = ?3 where subject = ?1 and request_key = ?2")
                .setParameter(1, subject)
                .setParameter(2, key)
                .setParameter(3, id)
                .executeUpdate();
        if (kept != 1) {
            // Better nothing done than something that cannot be answered again.
            throw new IllegalStateException(kept + " rows have the key whose answer is to be kept");
        }
        return id.toString();
    }

    private String again(String subject, String key, String digest) {
        var kept = (Tuple) database.createNativeQuery(
                        "select digest, cast(made_id as char(36)) from idempotent_request"
                                + " where subject = ?1 and request_key = ?2 for update",
                        Tuple.class)
                .setParameter(1, subject)
                .setParameter(2, key)
                .getSingleResult();
        if (!kept.get(0, String.class).equals(digest)) {
            throw Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        return kept.get(1, String.class);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
