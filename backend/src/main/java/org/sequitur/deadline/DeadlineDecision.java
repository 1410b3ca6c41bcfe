package org.sequitur.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.sequitur.body.Body;
import org.sequitur.commitment.CommitmentState;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.Fact;
import org.sequitur.journal.PublishedText;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Parliament's decision on a requested deadline; it has the id of that request. */
@Entity
@Immutable
class DeadlineDecision extends Fact {

    static final PublishedText TEXT =
            new PublishedText("DEADLINE_DECISION", "DeadlineDecision", "deadline_decision", "deadlines", "reason");

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "id", insertable = false, updatable = false)
    private Deadline request;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    private LocalizedText reason;

    @Enumerated(EnumType.STRING)
    private Language originalLanguage;

    protected DeadlineDecision() {}

    DeadlineDecision(Deadline request, CreateDeadlineDecision decided, Instant at) {
        super(request.id(), request.commitment(), at);
        this.request = request;
        this.outcome = decided.outcome();
        this.reason = InputRules.text("/reason", decided.reason());
        this.originalLanguage = decided.originalLanguage();
    }

    @Override
    protected EventKind kind() {
        return outcome == DecisionOutcome.GRANTED ? EventKind.DEADLINE_GRANTED : EventKind.DEADLINE_REFUSED;
    }

    @Override
    public PublishedText publishedText() {
        return TEXT;
    }

    @Override
    protected CommitmentState applyTo(CommitmentState before) {
        var decided = before.awaiting(before.awaited().decided(request.id()));
        return outcome == DecisionOutcome.GRANTED ? decided.due(request.deadline()) : decided;
    }

    @Override
    protected UUID closesTask() {
        return request.id();
    }

    @Override
    public Body body() {
        return null;
    }

    DecisionOutcome outcome() {
        return outcome;
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
        content.put("outcome", outcome.code());
        content.put("reason", reason);
        content.put("originalLanguage", originalLanguage.tag());
        return content;
    }
}
