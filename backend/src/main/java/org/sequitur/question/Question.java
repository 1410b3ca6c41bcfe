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
import org.sequitur.journal.EventKind;
import org.sequitur.journal.Fact;
import org.sequitur.journal.OpenTask;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** A question of Parliament to an owner. */
@Entity
@Immutable
class Question extends Fact {

    private boolean internal;
    private LocalDate answerExpectedOn;
    private LocalizedText text;

    @Enumerated(EnumType.STRING)
    private Language originalLanguage;

    protected Question() {}

    Question(Commitment commitment, NewQuestion asked, Instant at) {
        super(newId(), commitment, at);
        this.internal = asked.visibility() == Visibility.INTERNAL;
        this.answerExpectedOn = InputRules.day("/answerExpectedOn", asked.answerExpectedOn());
        this.text = InputRules.text("/text", asked.text());
        this.originalLanguage = asked.originalLanguage();
    }

    @Override
    protected EventKind kind() {
        return EventKind.QUESTION_ASKED;
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

    LocalizedText text() {
        return text;
    }

    Language originalLanguage() {
        return originalLanguage;
    }

    @Override
    protected LocalizedText words() {
        return text;
    }

    @Override
    protected Map<String, Object> content() {
        var said = new LinkedHashMap<String, Object>();
        said.put("visibility", visibility().code());
        said.put("answerExpectedOn", answerExpectedOn.toString());
        said.put("text", text);
        said.put("originalLanguage", originalLanguage.tag());
        return said;
    }
}
