package org.sequitur.ownerdecision;

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
import org.sequitur.commitment.CommitmentState;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.Fact;
import org.sequitur.journal.PublishedText;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.input.WebLink;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;

/**
 * Parliament's decision on the owner of a commitment. A handover changes the owner from its day on. Either kind answers
 * the declarations of the owner that await a decision.
 */
@Entity
@Immutable
class OwnerDecision extends Fact {

    static final PublishedText TEXT = new PublishedText(
            "OWNER_DECISION", "OwnerDecision", "owner_decision", "ownerDecisions", "reason", "document", "source");

    @Enumerated(EnumType.STRING)
    private OwnerDecisionKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Body fromBody;

    @ManyToOne(fetch = FetchType.LAZY)
    private Body toBody;

    private UUID declarationId;
    private String document;
    private String source;
    private LocalizedText reason;

    @Enumerated(EnumType.STRING)
    private Language originalLanguage;

    protected OwnerDecision() {}

    /**
     * @param to the new owner; null if the owner is kept
     * @param declarationId the declaration that the decision answers; null if none awaits one
     */
    OwnerDecision(Commitment commitment, CreateOwnerDecision input, Body to, UUID declarationId, Instant at) {
        super(newId(), commitment, at);
        this.kind = input.kind();
        this.fromBody = commitment.owner();
        this.toBody = to;
        this.declarationId = declarationId;
        this.document = input.document() == null
                ? null
                : InputRules.text("/document", input.document(), InputRules.MAX_TITLE_LENGTH);
        this.source = WebLink.ifAny("/source", input.source());
        this.reason = InputRules.text("/reason", input.reason());
        this.originalLanguage = input.originalLanguage();
    }

    @Override
    protected CommitmentState applyTo(CommitmentState before) {
        var decided = before.awaiting(before.awaited().ownerDecided());
        return isHandover() ? decided.handedOver(BrusselsTime.of(publishedAt())) : decided;
    }

    @Override
    protected Body ownerAfter(Body before) {
        return isHandover() ? toBody : before;
    }

    @Override
    protected boolean answersDeclarations() {
        return true;
    }

    @Override
    protected EventKind kind() {
        return isHandover() ? EventKind.HANDED_OVER : EventKind.OWNER_KEPT;
    }

    private boolean isHandover() {
        return kind == OwnerDecisionKind.HANDED_OVER;
    }

    @Override
    public PublishedText publishedText() {
        return TEXT;
    }

    @Override
    public Body body() {
        return null;
    }

    OwnerDecisionKind decisionKind() {
        return kind;
    }

    /** The owner before the decision. */
    Body fromBody() {
        return fromBody;
    }

    /** The new owner; null if the owner is kept. */
    Body toBody() {
        return toBody;
    }

    /** The declaration that it answers; null if none awaited a decision. */
    UUID declarationId() {
        return declarationId;
    }

    /** The document on which it rests; null if none is cited, or once it is withdrawn. */
    String document() {
        return document;
    }

    /** Link to that document; null if there is none, or once it is withdrawn. */
    String source() {
        return source;
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
        content.put("kind", kind.code());
        content.put("fromBodyId", fromBody.id());
        content.put("toBodyId", toBody == null ? null : toBody.id());
        content.put("declarationId", declarationId == null ? null : declarationId.toString());
        content.put("document", document);
        content.put("source", source);
        content.put("reason", reason);
        content.put("originalLanguage", originalLanguage.tag());
        return content;
    }
}
