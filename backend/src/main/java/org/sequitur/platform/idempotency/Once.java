package org.sequitur.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
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
import java.util.function.Supplier;
import org.sequitur.platform.http.Requested;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Does once what is asked for more than once with the same {@code Idempotency-Key}, and gives the first answer again. */
@ApplicationScoped
public class Once {

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;
    private final Caller caller;
    private final Requested requested;

    Once(EntityManager database, ObjectMapper json, Clock clock, Caller caller, Requested requested) {
        this.database = database;
        // The answer is to be the same to the letter: times with the offset that they had.
        this.json = json.copy().disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        this.clock = clock;
        this.caller = caller;
        this.requested = requested;
    }

    /**
     * In the transaction of the act: whoever sends the same meanwhile waits for its end. The keys of one user are not
     * those of another.
     *
     * @param key as sent, or null
     * @param body what was sent with it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> T answer(String key, Object body, Class<T> type, Supplier<T> act) {
        if (key == null) {
            return act.get();
        }
        var subject = caller.subject();
        var digest = sha256(requested.address() + write(body));
        var first = database.createNativeQuery(
                                "insert ignore into idempotent_request (subject, request_key, digest, received_at)"
                                        + " values (?1, ?2, ?3, ?4)")
                        .setParameter(1, subject)
                        .setParameter(2, key)
                        .setParameter(3, digest)
                        .setParameter(4, clock.instant())
                        .executeUpdate()
                == 1;
        return first ? keep(subject, key, act.get()) : again(subject, key, digest, type);
    }

    private <T> T keep(String subject, String key, T answer) {
        var kept = database.createNativeQuery(
                        "update idempotent_request set answer = ?3 where subject = ?1 and request_key = ?2")
                .setParameter(1, subject)
                .setParameter(2, key)
                .setParameter(3, write(answer))
                .executeUpdate();
        if (kept != 1) {
            // Better nothing done than something that cannot be answered again.
            throw new IllegalStateException(kept + " rows have the key whose answer is to be kept");
        }
        return answer;
    }

    private <T> T again(String subject, String key, String digest, Class<T> type) {
        var kept = (Tuple) database.createNativeQuery(
                        "select digest, answer from idempotent_request where subject = ?1 and request_key = ?2 for update",
                        Tuple.class)
                .setParameter(1, subject)
                .setParameter(2, key)
                .getSingleResult();
        if (!kept.get(0, String.class).equals(digest)) {
            throw Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        try {
            return json.readValue(kept.get(1, String.class), type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
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
