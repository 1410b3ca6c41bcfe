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
import org.sequitur.commitment.CommitmentState;
import org.sequitur.platform.language.LocalizedText;

/** Something that was published about a commitment. It is never changed, but that its words can be withdrawn: a mistake is mended by a newer fact. */
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
     * @param commitment locked, as its last fact decides on the earliest time of this one; null where it is about none
     * @param at rounded down to what every part of the system can keep: milliseconds
     */
    protected Fact(UUID id, Commitment commitment, Instant at) {
        this.id = id;
        this.commitment = commitment;
        var moment = at.truncatedTo(ChronoUnit.MILLIS);
        this.publishedAt = commitment == null ? moment : commitment.timeOfNextFact(moment);
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
    protected CommitmentState applyTo(CommitmentState before) {
        return before;
    }

    /** What somebody else has to do because of it; null where nothing. */
    protected OpenTask opensTask() {
        return null;
    }

    /** The fact because of which somebody had to do this; null where there is none. */
    protected UUID closesTask() {
        return null;
    }

    /** What its commitment is called for short after it. */
    protected LocalizedText shortTitleAfter(LocalizedText before) {
        return before;
    }

    /** Whether it shows that Parliament has seen what the owner answered. */
    protected boolean showsThatAnswersWereSeen() {
        return body() == null;
    }

    /** The body that did it, or null where Parliament did. */
    public abstract Body body();

    /** Whether only Parliament and the owner may know of it. */
    public boolean isInternal() {
        return false;
    }

    /** What it says in words; null once these are withdrawn. */
    protected abstract LocalizedText words();

    public final boolean isWithdrawn() {
        return words() == null;
    }

    public final PublishedText publishedText() {
        return kind().text();
    }

    /** The text that it withdraws; null where it is no withdrawal of a text. */
    public WithdrawnText withdraws() {
        return null;
    }

    /**
     * All that it says, for its hash: names of JSON properties with strings, numbers, texts and dates. Its id, its
     * commitment and its time are added.
     */
    protected abstract Map<String, Object> content();
}
