package org.sequitur.journal;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CommitmentState;
import org.sequitur.platform.language.LocalizedText;

/**
 * Something published about a commitment. Immutable, except that its text can be withdrawn: a mistake is corrected by
 * a newer fact.
 */
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
     * @param commitment locked, as the time of its last fact is the lower bound for this one; null for a fact about
     *     no commitment
     * @param at rounded down to milliseconds, the precision that every part of the system can store
     */
    protected Fact(UUID id, Commitment commitment, Instant at) {
        this.id = id;
        this.commitment = commitment;
        var moment = at.truncatedTo(ChronoUnit.MILLIS);
        this.publishedAt = commitment == null ? moment : commitment.timeOfNextFact(moment);
    }

    /** A new id (UUID version 7): unique, and ids sort by time of creation. */
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

    /** The commitment's state after this fact. */
    protected CommitmentState applyTo(CommitmentState before) {
        return before;
    }

    /** The task that this fact creates for another party; null if none. */
    protected OpenTask opensTask() {
        return null;
    }

    /** Id of the fact whose task this fact completes; null if none. */
    protected UUID closesTask() {
        return null;
    }

    /** The commitment's short title after this fact. */
    protected LocalizedText shortTitleAfter(LocalizedText before) {
        return before;
    }

    /** The commitment's owner after this fact. */
    protected Body ownerAfter(Body before) {
        return before;
    }

    /** Whether this fact answers the declarations of the owner that it is not competent. */
    protected boolean answersDeclarations() {
        return false;
    }

    /** Whether this fact shows that Parliament has seen the owner's answers. */
    protected boolean showsThatAnswersWereSeen() {
        return body() == null;
    }

    /** The body that published it, or null for Parliament. */
    public abstract Body body();

    /** The body whose statement this fact enters or withdraws; null if it does neither, or if the statement is Parliament's. */
    protected Body authorOfStatement() {
        return null;
    }

    /** Whether a body that requires a second person publishes such a fact only with one. */
    protected boolean needsSecondPerson() {
        return true;
    }

    /** Whether only Parliament and the owner may see it. */
    public boolean isInternal() {
        return false;
    }

    /** The text of the fact; null once it is withdrawn. */
    protected abstract LocalizedText text();

    public final boolean isWithdrawn() {
        return text() == null;
    }

    /** The kind of text that it holds. */
    public abstract PublishedText publishedText();

    /** The text that this fact withdraws; null if it is not a withdrawal of a text. */
    public WithdrawnText withdraws() {
        return null;
    }

    /** Whether the party that published a statement withdraws its text. */
    final boolean isWithdrawalByAuthor() {
        return withdraws() != null && Objects.equals(body(), authorOfStatement());
    }

    /**
     * Content for the hash: JSON property names with strings, numbers, texts and dates. Id, commitment and time are
     * added by the caller.
     */
    protected abstract Map<String, Object> content();
}
