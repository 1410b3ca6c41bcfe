package org.sequitur.progress;

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
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.journal.Fact;
import org.sequitur.platform.input.DraftText;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.Language;

/**
 * A progress report in preparation, visible only to the officers of the body that is to publish it; or an earlier report that
 * Parliament's staff enter, visible to them only.
 */
@Entity
class ProgressReportDraft {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    @ManyToOne(fetch = FetchType.LAZY)
    private Body body;

    @Enumerated(EnumType.STRING)
    private ImplementationStatus implementationStatus;

    private Integer percentDone;
    private LocalDate expectedOn;
    private DraftText narrative;

    @Enumerated(EnumType.STRING)
    private Language originalLanguage;

    private boolean entered;
    private LocalDate reportedOn;
    private UUID corrects;
    private UUID addsEvidenceTo;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> alsoFor;

    @Column(columnDefinition = "datetime(6)")
    private Instant savedAt;

    private String savedBy;

    protected ProgressReportDraft() {}

    /**
     * @param body the owner of the commitment or a joint owner
     * @param entered whether Parliament's staff enter it
     * @param userId who saves it
     */
    ProgressReportDraft(
            Commitment commitment,
            Body body,
            boolean entered,
            ProgressReportContent content,
            String userId,
            Instant at) {
        this.id = Fact.newId();
        this.commitment = commitment;
        this.body = body;
        this.entered = entered;
        save(content, userId, at);
    }

    /** Replaces the whole content. */
    final void save(ProgressReportContent content, String userId, Instant at) {
        implementationStatus = content.implementationStatus();
        percentDone = InputRules.percentageIfAny("/percentDone", content.percentDone());
        expectedOn = InputRules.dayIfAny("/expectedOn", content.expectedOn());
        narrative = content.narrative() == null ? null : content.narrative().checked("/narrative");
        originalLanguage = content.originalLanguage();
        reportedOn = InputRules.dayIfAny("/reportedOn", content.reportedOn());
        corrects = content.corrects();
        addsEvidenceTo = content.addsEvidenceTo();
        alsoFor = content.alsoFor();
        changeEvidence(userId, at);
    }

    /** Records that its evidence changes. */
    final void changeEvidence(String userId, Instant at) {
        savedBy = userId;
        savedAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    UUID id() {
        return id;
    }

    Commitment commitment() {
        return commitment;
    }

    /** The body that began it; of one that Parliament's staff enter, the owner at that time. */
    Body body() {
        return body;
    }

    /** The body that publishes it: the joint owner that began it, otherwise the owner, a new one too after a handover. */
    Body publisher() {
        return commitment.responsibleBodies().stream()
                .filter(responsible -> responsible.id().equals(body.id()))
                .findFirst()
                .orElse(commitment.owner());
    }

    /** Whether Parliament's staff enter it, as the body reported outside the register. */
    boolean isEntered() {
        return entered;
    }

    Instant savedAt() {
        return savedAt;
    }

    /** Who changed it or its evidence last; null if that was before this was recorded. */
    String savedBy() {
        return savedBy;
    }

    ProgressReportContent content() {
        return new ProgressReportContent(
                implementationStatus,
                percentDone,
                expectedOn,
                narrative,
                originalLanguage,
                reportedOn,
                corrects,
                addsEvidenceTo,
                alsoFor);
    }
}
