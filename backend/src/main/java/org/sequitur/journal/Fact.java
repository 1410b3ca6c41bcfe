package org.sequitur.journal;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Standing;
import org.sequitur.platform.language.LocalizedText;

/** Something that was published about a commitment. It is never changed: a mistake is mended by a newer fact. */
@MappedSuperclass
public abstract class Fact {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    @Column(columnDefinition = "datetime(6)")
    private Instant publishedAt;

    protected Fact() {}

    /**
     * @param commitment locked, as its last fact decides on the earliest time of this one
     * @param at rounded down to what every part of the system can keep: milliseconds
     */
    protected Fact(UUID id, Commitment commitment, Instant at) {
        this.id = id;
        this.commitment = commitment;
        this.publishedAt = commitment.timeOfNextFact(at.truncatedTo(ChronoUnit.MILLIS));
    }

    /** An id for a new fact: unique, and later ones sort after earlier ones (UUID version 7). */
    public static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    public UUID id() {
        return id;
    }

    public Commitment commitment() {
        return commitment;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    protected abstract EventKind kind();

    /** Where its commitment stands after it. */
    protected Standing after(Standing before) {
        return before;
    }

    /** What somebody else has to do because of it; null where nothing. */
    protected Matter opens() {
        return null;
    }

    /** The fact because of which somebody had to do this; null where there is none. */
    protected UUID settles() {
        return null;
    }

    /** What its commitment is called for short after it. */
    protected LocalizedText shortTitleAfter(LocalizedText before) {
        return before;
    }

    /** The body that did it, or null where Parliament did. */
    protected abstract Body body();

    /** Whether only Parliament and the owner may know of it. */
    protected boolean isInternal() {
        return false;
    }

    /**
     * All that it says, for its hash: names of JSON properties with strings, numbers, texts and dates. Its id, its
     * commitment and its time are added.
     */
    protected abstract Map<String, Object> content();
}
