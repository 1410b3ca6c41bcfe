package org.sequitur.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CommitmentState;
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

/** A date by which a request is to be implemented: set by Parliament, or requested by the owner. */
@Entity
@Immutable
class Deadline extends Fact {

    static final PublishedText TEXT =
            new PublishedText("DEADLINE", "Deadline", "deadline", "deadlines", "reason", "document", "source");

    @ManyToOne(fetch = FetchType.LAZY)
    private Body body;

    private LocalDate deadline;
    /** The day on which Parliament set it, if its staff entered it later; null for any other. */
    private LocalDate setOn;
    /** Whether a deadline that was made later than {@code setOn} had been published before this one was entered. */
    private boolean superseded;

    private CitedDocument cited;
    private LocalizedText reason;

    @Enumerated(EnumType.STRING)
    private Language originalLanguage;

    protected Deadline() {}

    /** @param body the owner that requests it; null if Parliament sets it */
    Deadline(Commitment commitment, Body body, CreateDeadline newDeadline, Instant at) {
        super(newId(), commitment, at);
        this.body = body;
        this.deadline = InputRules.day("/deadline", newDeadline.deadline());
        this.reason = InputRules.text("/reason", newDeadline.reason());
        this.originalLanguage = newDeadline.originalLanguage();
    }

    /**
     * A deadline that Parliament's staff enter after the day on which Parliament set it.
     *
     * @param superseded whether a deadline that was made later is published
     */
    Deadline(Commitment commitment, CreateEarlierDeadline entered, boolean superseded, Instant at) {
        super(newId(), commitment, at);
        this.deadline = InputRules.day("/deadline", entered.deadline());
        this.setOn = InputRules.day("/setOn", entered.setOn());
        this.superseded = superseded;
        this.cited = CitedDocument.required(entered.document(), entered.source());
        this.reason = InputRules.text("/reason", entered.reason());
        this.originalLanguage = entered.originalLanguage();
    }

    boolean isRequest() {
        return body != null;
    }

    @Override
    protected EventKind kind() {
        if (isEntered()) {
            return EventKind.DEADLINE_ENTERED;
        }
        return isRequest() ? EventKind.DEADLINE_REQUESTED : EventKind.DEADLINE_SET;
    }

    @Override
    public PublishedText publishedText() {
        return TEXT;
    }

    /** A request does not change the deadline until Parliament grants it, and an earlier one does not replace a later one. */
    @Override
    protected CommitmentState applyTo(CommitmentState before) {
        if (isRequest()) {
            return before.awaiting(
                    before.awaited().requested(OpenRequest.Kind.DEADLINE, id(), BrusselsTime.of(publishedAt()), null));
        }
        return superseded ? before : before.due(deadline, isEntered() ? BrusselsTime.of(publishedAt()) : null);
    }

    @Override
    protected OpenTask opensTask() {
        return isRequest() ? new OpenTask(this, OpenTask.Kind.DECISION, BrusselsTime.of(publishedAt())) : null;
    }

    /** Null if Parliament set it. */
    @Override
    public Body body() {
        return body;
    }

    LocalDate deadline() {
        return deadline;
    }

    /** Whether Parliament's staff entered it after the day on which it was set. */
    boolean isEntered() {
        return setOn != null;
    }

    LocalDate daySet() {
        return setOn;
    }

    boolean isSuperseded() {
        return superseded;
    }

    CitedDocument cited() {
        return CitedDocument.orNone(cited);
    }

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
        content.put("bodyId", body == null ? null : body.id());
        content.put("deadline", deadline.toString());
        content.put("reason", reason);
        content.put("originalLanguage", originalLanguage.tag());
        // Absent from other deadlines, whose hashes so stay the same.
        if (isEntered()) {
            content.put("setOn", setOn.toString());
            content.put("superseded", superseded);
            cited().addTo(content);
        }
        return content;
    }
}
