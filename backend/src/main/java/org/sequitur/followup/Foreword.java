package org.sequitur.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.sequitur.journal.Fact;
import org.sequitur.journal.PublishedText;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.Resolution;

/**
 * Parliament's foreword to the report on a resolution for a period. It belongs to no commitment and is never changed.
 */
@Entity
@Immutable
class Foreword {

    static final PublishedText TEXT = new PublishedText("FOREWORD", "Foreword", "foreword", "forewords", "text");

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resolution resolution;

    private LocalDate periodFrom;
    private LocalDate periodTo;
    private LocalizedText text;

    @Enumerated(EnumType.STRING)
    private Language originalLanguage;

    @SuppressWarnings("unused") // Read by queries.
    private String subject;

    @Column(columnDefinition = "datetime(6)")
    private Instant publishedAt;

    protected Foreword() {}

    /** @param subject the author's user id at the identity provider */
    Foreword(Resolution resolution, NewForeword newForeword, String subject, Instant at) {
        this.id = Fact.newId();
        this.resolution = resolution;
        this.periodFrom = InputRules.day("/from", newForeword.from());
        this.periodTo = InputRules.day("/to", newForeword.to());
        this.text = InputRules.text("/text", newForeword.text());
        this.originalLanguage = newForeword.originalLanguage();
        this.subject = subject;
        this.publishedAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    UUID id() {
        return id;
    }

    Resolution resolution() {
        return resolution;
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

    Instant publishedAt() {
        return publishedAt;
    }
}
