package org.sequitur.question;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CommitmentState;
import org.sequitur.commitment.OpenRequest;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.Fact;
import org.sequitur.journal.OpenTask;
import org.sequitur.journal.PublishedText;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.statement.QuestionExcerpt;

/** A question of Parliament to an owner. */
@Entity
@Immutable
class Question extends Fact {

    static final PublishedText TEXT = new PublishedText("QUESTION", "Question", "question", "questions", "text");

    private boolean internal;
    private LocalDate answerExpectedOn;
    private LocalizedText text;

    @Enumerated(EnumType.STRING)
    private Language originalLanguage;

    protected Question() {}

    Question(Commitment commitment, CreateQuestion newQuestion, Instant at) {
        super(newId(), commitment, at);
        this.internal = newQuestion.visibility() == Visibility.INTERNAL;
        this.answerExpectedOn = InputRules.day("/answerExpectedOn", newQuestion.answerExpectedOn());
        this.text = InputRules.text("/text", newQuestion.text());
        this.originalLanguage = newQuestion.originalLanguage();
    }

    @Override
    protected EventKind kind() {
        return EventKind.QUESTION_ASKED;
    }

    @Override
    public PublishedText publishedText() {
        return TEXT;
    }

    @Override
    protected CommitmentState applyTo(CommitmentState before) {
        return internal
                ? before
                : before.awaiting(before.awaited()
                        .requested(OpenRequest.Kind.QUESTION, id(), BrusselsTime.of(publishedAt()), answerExpectedOn));
    }

    @Override
    protected OpenTask opensTask() {
        return new OpenTask(this, OpenTask.Kind.ANSWER, answerExpectedOn);
    }

    @Override
    public Body body() {
        return null;
    }

    @Override
    public boolean isInternal() {
        return internal;
    }

    Visibility visibility() {
        return internal ? Visibility.INTERNAL : Visibility.PUBLIC;
    }

    LocalDate answerExpectedOn() {
        return answerExpectedOn;
    }

    Language originalLanguage() {
        return originalLanguage;
    }

    @Override
    protected LocalizedText text() {
        return text;
    }

    QuestionExcerpt excerpt() {
        return QuestionExcerpt.of(internal, text);
    }

    @Override
    protected Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("visibility", visibility().code());
        content.put("answerExpectedOn", answerExpectedOn.toString());
        content.put("text", text);
        content.put("originalLanguage", originalLanguage.tag());
        return content;
    }
}
