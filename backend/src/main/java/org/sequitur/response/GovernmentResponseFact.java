package org.sequitur.response;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CommitmentState;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.commitment.OpenRequest;
import org.sequitur.earlier.CitedDocument;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.Fact;
import org.sequitur.journal.OpenTask;
import org.sequitur.journal.PublishedText;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;

/**
 * The Government's response to a request, as recorded by Parliament; or an owner's declaration that it is not
 * competent. A declaration never counts as the Government's response, even if the Government is the owner.
 */
@Entity
@Table(name = "government_response")
@Immutable
class GovernmentResponseFact extends Fact {

    static final PublishedText TEXT = new PublishedText(
            "GOVERNMENT_RESPONSE",
            "GovernmentResponseFact",
            "government_response",
            "governmentResponses",
            "explanation",
            "document",
            "source");

    @ManyToOne(fetch = FetchType.LAZY)
    private Body body;

    @Enumerated(EnumType.STRING)
    private GovernmentResponse response;

    private LocalDate respondedOn;
    private CitedDocument cited;
    /** Whether Parliament's staff entered it as a response of an earlier day. */
    private boolean entered;

    private LocalizedText explanation;

    @Enumerated(EnumType.STRING)
    private Language originalLanguage;

    protected GovernmentResponseFact() {}

    /** @param body the owner that declares itself not competent, or null if Parliament records a response */
    GovernmentResponseFact(Commitment commitment, Body body, CreateGovernmentResponse recorded, Instant at) {
        super(newId(), commitment, at);
        this.body = body;
        this.response = recorded.response();
        this.respondedOn = InputRules.day("/respondedOn", recorded.respondedOn());
        this.cited = CitedDocument.linked(recorded.source());
        this.explanation = InputRules.text("/explanation", recorded.explanation());
        this.originalLanguage = recorded.originalLanguage();
    }

    /** A response of the Government that Parliament's staff enter after the day on which it was given. */
    GovernmentResponseFact(Commitment commitment, CreateEarlierResponse entered, Instant at) {
        super(newId(), commitment, at);
        this.response = entered.response();
        this.respondedOn = InputRules.day("/respondedOn", entered.respondedOn());
        this.cited = CitedDocument.required(entered.document(), entered.source());
        this.entered = true;
        this.explanation = InputRules.text("/explanation", entered.explanation());
        this.originalLanguage = entered.originalLanguage();
    }

    @Override
    protected CommitmentState applyTo(CommitmentState before) {
        if (entered) {
            return before.respondedEarlier(response, respondedOn, BrusselsTime.of(publishedAt()));
        }
        return isDeclaration()
                ? before.awaiting(before.awaited()
                        .requested(OpenRequest.Kind.DECLARATION, id(), BrusselsTime.of(publishedAt()), null))
                : before.responded(response, respondedOn);
    }

    @Override
    protected OpenTask opensTask() {
        return isDeclaration()
                ? new OpenTask(this, OpenTask.Kind.OWNER_DECISION, BrusselsTime.of(publishedAt()))
                : null;
    }

    @Override
    protected EventKind kind() {
        return entered ? EventKind.RESPONSE_ENTERED : EventKind.RESPONSE_RECORDED;
    }

    @Override
    public PublishedText publishedText() {
        return TEXT;
    }

    @Override
    public Body body() {
        return body;
    }

    /** Whether it is the owner's own declaration, not a response of the Government. */
    boolean isDeclaration() {
        return body != null;
    }

    GovernmentResponse response() {
        return response;
    }

    LocalDate respondedOn() {
        return respondedOn;
    }

    boolean isEntered() {
        return entered;
    }

    CitedDocument cited() {
        return CitedDocument.orNone(cited);
    }

    LocalizedText explanation() {
        return explanation;
    }

    Language originalLanguage() {
        return originalLanguage;
    }

    @Override
    protected LocalizedText text() {
        return explanation;
    }

    @Override
    protected Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("bodyId", body == null ? null : body.id());
        content.put("response", response.code());
        content.put("respondedOn", respondedOn.toString());
        content.put("source", cited().source());
        content.put("explanation", explanation);
        content.put("originalLanguage", originalLanguage.tag());
        // Absent from other responses, whose hashes so stay the same.
        if (entered) {
            content.put("entered", true);
            cited().addTo(content);
        }
        return content;
    }
}
