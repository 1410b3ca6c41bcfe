package org.sequitur.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.sequitur.journal.PublishedText;
import org.sequitur.journal.ResolutionStatement;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.Resolution;

/**
 * Parliament's foreword to the report on a resolution for a period. It belongs to no commitment and is never changed.
 */
@Entity
@Immutable
class Foreword extends ResolutionStatement {

    static final PublishedText TEXT = new PublishedText("FOREWORD", "Foreword", "foreword", "forewords", "text");

    private LocalDate periodFrom;
    private LocalDate periodTo;
    private LocalizedText text;

    @Enumerated(EnumType.STRING)
    private Language originalLanguage;

    protected Foreword() {}

    /** @param userId the author's user id at the identity provider */
    Foreword(Resolution resolution, CreateForeword newForeword, String userId, Instant at) {
        super(resolution, userId, at);
        this.periodFrom = InputRules.day("/from", newForeword.from());
        this.periodTo = InputRules.day("/to", newForeword.to());
        this.text = InputRules.text("/text", newForeword.text());
        this.originalLanguage = newForeword.originalLanguage();
    }

    Period period() {
        return new Period(periodFrom, periodTo);
    }

    /** Null if it was withdrawn. */
    LocalizedText text() {
        return text;
    }

    Language originalLanguage() {
        return originalLanguage;
    }
}
