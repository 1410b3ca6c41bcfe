package org.sequitur.question;

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
import org.sequitur.journal.OpenTask;
import org.sequitur.journal.PublishedText;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;

/** The answer of an owner or joint owner to a question of Parliament. */
@Entity
@Immutable
class Answer extends Fact {

    static final PublishedText TEXT = new PublishedText("ANSWER", "Answer", "answer", "answers", "text");

    @ManyToOne(fetch = FetchType.LAZY)
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY)
    private Body body;

    private LocalizedText text;

    @Enumerated(EnumType.STRING)
    private Language originalLanguage;

    protected Answer() {}

    /** @param body the owner of the commitment or a joint owner */
    Answer(Question question, Commitment commitment, Body body, CreateAnswer answered, Instant at) {
        super(newId(), commitment, at);
        this.question = question;
        this.body = body;
        this.text = InputRules.text("/text", answered.text());
        this.originalLanguage = answered.originalLanguage();
    }

    Question question() {
        return question;
    }

    @Override
    protected EventKind kind() {
        return EventKind.QUESTION_ANSWERED;
    }

    @Override
    public PublishedText publishedText() {
        return TEXT;
    }

    @Override
    protected CommitmentState applyTo(CommitmentState before) {
        return isInternal() ? before : before.awaiting(before.awaited().answered(question.id(), id()));
    }

    @Override
    protected OpenTask opensTask() {
        return new OpenTask(this, OpenTask.Kind.REVIEW, BrusselsTime.of(publishedAt()));
    }

    @Override
    protected UUID closesTask() {
        return question.id();
    }

    @Override
    public Body body() {
        return body;
    }

    /** An answer is internal if and only if its question is. */
    @Override
    public boolean isInternal() {
        return question.isInternal();
    }

    Language originalLanguage() {
        return originalLanguage;
    }

    @Override
    protected LocalizedText text() {
        return text;
    }

    @Override
    protected Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("questionId", question.id().toString());
        content.put("bodyId", body.id());
        content.put("text", text);
        content.put("originalLanguage", originalLanguage.tag());
        return content;
    }
}
