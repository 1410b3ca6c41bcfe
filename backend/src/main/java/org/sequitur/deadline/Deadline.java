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
import org.sequitur.journal.EventKind;
import org.sequitur.journal.Fact;
import org.sequitur.journal.OpenTask;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;

/** A day by which a request is to be implemented: set by Parliament, or asked for by the owner. */
@Entity
@Immutable
class Deadline extends Fact {

    @ManyToOne(fetch = FetchType.LAZY)
    private Body body;

    private LocalDate deadline;
    private LocalizedText reason;

    @Enumerated(EnumType.STRING)
    private Language originalLanguage;

    protected Deadline() {}

    /** @param body the owner that asks for it, or null where Parliament sets it */
    Deadline(Commitment commitment, Body body, NewDeadline wanted, Instant at) {
        super(newId(), commitment, at);
        this.body = body;
        this.deadline = InputRules.day("/deadline", wanted.deadline());
        this.reason = InputRules.text("/reason", wanted.reason());
        this.originalLanguage = wanted.originalLanguage();
    }

    boolean isRequest() {
        return body != null;
    }

    @Override
    protected EventKind kind() {
        return isRequest() ? EventKind.DEADLINE_REQUESTED : EventKind.DEADLINE_SET;
    }

    /** What is asked for does not hold yet. */
    @Override
    protected CommitmentState applyTo(CommitmentState before) {
        return isRequest() ? before : before.due(deadline);
    }

    @Override
    protected OpenTask opensTask() {
        return isRequest() ? new OpenTask(this, OpenTask.Kind.DECISION, BrusselsTime.of(publishedAt())) : null;
    }

    /** Null where Parliament set it. */
    @Override
    public Body body() {
        return body;
    }

    LocalDate deadline() {
        return deadline;
    }

    LocalizedText reason() {
        return reason;
    }

    Language originalLanguage() {
        return originalLanguage;
    }

    @Override
    protected LocalizedText words() {
        return reason;
    }

    @Override
    protected Map<String, Object> content() {
        var said = new LinkedHashMap<String, Object>();
        said.put("bodyId", body == null ? null : body.id());
        said.put("deadline", deadline.toString());
        said.put("reason", reason);
        said.put("originalLanguage", originalLanguage.tag());
        return said;
    }
}
