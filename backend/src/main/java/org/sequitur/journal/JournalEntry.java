package org.sequitur.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.JournalChain;
import org.sequitur.platform.hash.Sha256;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.time.BrusselsTime;

/**
 * A journal entry for one fact, hash-chained to the previous entry. Public and internal entries have separate chains.
 */
@Entity
@Immutable
public class JournalEntry {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    @Enumerated(EnumType.STRING)
    private JournalChain chain;

    private int position;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private UUID factId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Body body;

    @Column(name = "subject")
    private String userId;

    private boolean internal;

    @Column(columnDefinition = "datetime(6)")
    private Instant happenedAt;

    @Column(columnDefinition = "char(64)")
    private String factHash;

    @Column(columnDefinition = "char(64)")
    private String previousHash;

    @Column(columnDefinition = "char(64)")
    private String hash;

    protected JournalEntry() {}

    /** @param userId author's id at the identity provider */
    JournalEntry(Fact fact, String userId) {
        this.id = Fact.newId();
        this.commitment = fact.commitment();
        this.chain = fact.isInternal() ? JournalChain.INTERNAL : JournalChain.PUBLIC;
        var before = commitment.journalHead(chain);
        this.position = before.length() + 1;
        this.kind = fact.kind();
        this.factId = fact.id();
        this.body = fact.body();
        this.userId = userId;
        this.internal = fact.isInternal();
        this.happenedAt = fact.publishedAt();
        this.factHash = CanonicalJson.hash(fact);
        this.previousHash = before.hash();
        this.hash = computedHash();
    }

    /** Expected hash: of all columns except the user, who must be erasable, and of the previous entry's hash. */
    final String computedHash() {
        return Sha256.hex(hashedText());
    }

    /** The text that {@link #computedHash()} hashes: canonical JSON. */
    final String hashedText() {
        var content = new LinkedHashMap<String, Object>(Map.of(
                "eventId", id.toString(),
                "commitmentId", commitment.id(),
                "position", position,
                "kind", kind.code(),
                "factId", factId.toString(),
                "internal", internal,
                "happenedAt", happenedAt.toString(),
                "factHash", factHash));
        if (body != null) {
            content.put("bodyId", body.id());
        }
        if (previousHash != null) {
            content.put("previousHash", previousHash);
        }
        return CanonicalJson.text(content);
    }

    UUID id() {
        return id;
    }

    Commitment commitment() {
        return commitment;
    }

    JournalChain chain() {
        return chain;
    }

    /** Position in its chain, from 1. */
    int position() {
        return position;
    }

    EventKind kind() {
        return kind;
    }

    UUID factId() {
        return factId;
    }

    /** The publishing body; null for Parliament. */
    Body body() {
        return body;
    }

    /** Id of the user who published the fact; never public. Empty once the user was erased. */
    Optional<String> userId() {
        return userId.equals(UserData.ERASED) ? Optional.empty() : Optional.of(userId);
    }

    boolean internal() {
        return internal;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    /** The day on which the statement was made, if that is before the day of its publication; otherwise null. */
    LocalDate earlier(LocalDate madeOn) {
        return madeOn != null && madeOn.isBefore(BrusselsTime.of(happenedAt)) ? madeOn : null;
    }

    String factHash() {
        return factHash;
    }

    /** Null for the first entry of its chain. */
    String previousHash() {
        return previousHash;
    }

    String hash() {
        return hash;
    }
}
