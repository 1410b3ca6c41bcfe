package org.sequitur.closure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.sequitur.body.Body;
import org.sequitur.commitment.ClosureReason;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CommitmentState;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.Fact;
import org.sequitur.journal.PublishedText;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;

/** Parliament's decision to close or reopen a commitment, with its explanation. */
@Entity
@Immutable
class Closure extends Fact {

    static final PublishedText TEXT = new PublishedText("CLOSURE", "Closure", "closure", "closures", "explanation");

    @Enumerated(EnumType.STRING)
    private ClosureKind kind;

    @Enumerated(EnumType.STRING)
    private ClosureReason reason;

    private LocalizedText explanation;

    @Enumerated(EnumType.STRING)
    private Language originalLanguage;

    protected Closure() {}

    Closure(Commitment commitment, CreateClosure closed, Instant at) {
        super(newId(), commitment, at);
        this.kind = closed.kind();
        this.reason = closed.reason();
        this.explanation = InputRules.text("/explanation", closed.explanation());
        this.originalLanguage = closed.originalLanguage();
    }

    @Override
    protected CommitmentState applyTo(CommitmentState before) {
        return kind == ClosureKind.CLOSED ? before.closed(reason, BrusselsTime.of(publishedAt())) : before.reopened();
    }

    @Override
    protected EventKind kind() {
        return kind == ClosureKind.CLOSED ? EventKind.CLOSED : EventKind.REOPENED;
    }

    @Override
    public PublishedText publishedText() {
        return TEXT;
    }

    @Override
    public Body body() {
        return null;
    }

    ClosureKind closureKind() {
        return kind;
    }

    /** Null if the commitment was reopened. */
    ClosureReason reason() {
        return reason;
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
        content.put("kind", kind.code());
        content.put("reason", reason == null ? null : reason.code());
        content.put("explanation", explanation);
        content.put("originalLanguage", originalLanguage.tag());
        return content;
    }
}
