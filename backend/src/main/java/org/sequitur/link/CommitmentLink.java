package org.sequitur.link;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.LinkRelation;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.Fact;
import org.sequitur.journal.PublishedText;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/**
 * Parliament's statement about a commitment that it is linked to one of another resolution, or no longer. A statement has
 * one such fact in the journal of each of the two commitments.
 */
@Entity
@Immutable
class CommitmentLink extends Fact {

    /** The same reason is in the facts about both commitments. */
    static final PublishedText TEXT = new PublishedText(
                    "COMMITMENT_LINK", "CommitmentLink", "commitment_link", "commitmentLinks", "reason")
            .sharedBy("statementId");

    private UUID statementId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment linkedCommitment;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    @Enumerated(EnumType.STRING)
    private LinkRelation relation;

    private LocalizedText reason;

    @Enumerated(EnumType.STRING)
    private Language originalLanguage;

    protected CommitmentLink() {}

    private CommitmentLink(
            UUID statementId,
            Commitment commitment,
            LinkRelation relation,
            Commitment linked,
            CreateCommitmentLink input,
            Instant at) {
        super(newId(), commitment, at);
        this.statementId = statementId;
        this.linkedCommitment = linked;
        this.kind = input.kind();
        this.relation = relation;
        this.reason = InputRules.text("/reason", input.reason());
        this.originalLanguage = input.originalLanguage();
    }

    /**
     * The two facts of one statement.
     *
     * @param commitment the commitment that the input is about; both are locked by the caller
     * @param relation of the link that begins or ends
     */
    static Statement create(
            Commitment commitment, LinkRelation relation, Commitment linked, CreateCommitmentLink input, Instant at) {
        var statementId = newId();
        return new Statement(
                new CommitmentLink(statementId, commitment, relation, linked, input, at),
                new CommitmentLink(statementId, linked, relation.inverse(), commitment, input, at));
    }

    /** The same statement about both commitments. */
    record Statement(CommitmentLink about, CommitmentLink aboutLinked) {}

    @Override
    protected EventKind kind() {
        return kind == LinkKind.LINKED ? EventKind.LINKED : EventKind.UNLINKED;
    }

    @Override
    public PublishedText publishedText() {
        return TEXT;
    }

    @Override
    public Body body() {
        return null;
    }

    /** False: a link is about the resolutions' texts, not about what the owner answered. */
    @Override
    protected boolean showsThatAnswersWereSeen() {
        return false;
    }

    UUID statementId() {
        return statementId;
    }

    Commitment linkedCommitment() {
        return linkedCommitment;
    }

    LinkKind linkKind() {
        return kind;
    }

    LinkRelation relation() {
        return relation;
    }

    /** Whether it is the other fact of the same statement. */
    boolean isCounterpartOf(CommitmentLink other) {
        return statementId.equals(other.statementId)
                && kind == other.kind
                && relation == other.relation.inverse()
                && commitment().rowId().equals(other.linkedCommitment.rowId())
                && linkedCommitment.rowId().equals(other.commitment().rowId());
    }

    /** Null once it is withdrawn. */
    LocalizedText reason() {
        return reason;
    }

    Language originalLanguage() {
        return originalLanguage;
    }

    @Override
    protected LocalizedText text() {
        return reason;
    }

    @Override
    protected Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("statementId", statementId.toString());
        content.put("kind", kind.code());
        content.put("relation", relation.code());
        content.put("linkedCommitmentId", linkedCommitment.id());
        content.put("reason", reason);
        content.put("originalLanguage", originalLanguage.tag());
        return content;
    }
}
