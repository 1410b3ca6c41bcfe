package org.sequitur.progress;

import static org.sequitur.progress.ProgressMessages.MESSAGES;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CommitmentState;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.Fact;
import org.sequitur.journal.PublishedText;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.time.BrusselsTime;

/** A published progress report of a body. Never edited: a correction is a new report. */
@Entity
@Immutable
@BatchSize(size = 100)
public class ProgressReport extends Fact {

    static final PublishedText TEXT = new PublishedText(
                    "PROGRESS_REPORT", "ProgressReport", "progress_report", "progressReports", "narrative")
            .sharedBy("publicationId");

    @ManyToOne(fetch = FetchType.LAZY)
    private Body body;

    @Enumerated(EnumType.STRING)
    private ImplementationStatus implementationStatus;

    /** No foreign key: it would lock the earlier report after the commitment, and reports are never deleted. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unchanged_from", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private ProgressReport unchangedFrom;

    /** No foreign key, for the same reason. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "corrects", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private ProgressReport corrects;

    private UUID publicationId;
    /** Set if Parliament's staff entered it: when the body reported, by which reports are ordered. */
    @Column(columnDefinition = "datetime(6)")
    private Instant reportedAt;

    private Integer percentDone;
    private LocalDate expectedOn;

    @Column(name = "proofs")
    @JdbcTypeCode(SqlTypes.JSON)
    private EvidenceRefs evidenceRefs;

    private LocalizedText narrative;

    @Enumerated(EnumType.STRING)
    private Language originalLanguage;

    protected ProgressReport() {}

    /**
     * @param earlier the report that it repeats or corrects
     * @param publicationId the same for all reports of one action; null if it is published alone
     * @param body that reports
     * @throws Problem if the draft is incomplete, or its status requires evidence that it lacks
     */
    ProgressReport(
            ProgressReportDraft draft,
            List<EvidenceItem> evidence,
            EarlierReport earlier,
            UUID publicationId,
            Body body,
            Instant at) {
        super(draft.id(), draft.commitment(), at);
        var content = draft.content();
        PublicationRules.requireComplete(draft, evidence, earlier.unchangedFrom() != null);
        this.reportedAt = draft.isEntered() ? ReportOrder.timeOn(content.reportedOn(), publishedAt()) : null;
        this.evidenceRefs = EvidenceRefs.of(evidence);
        this.unchangedFrom = earlier.unchangedFrom();
        this.corrects = earlier.corrects();
        this.publicationId = publicationId;
        this.body = body;
        this.implementationStatus = content.implementationStatus();
        this.percentDone = InputRules.percentageIfAny("/percentDone", content.percentDone());
        this.expectedOn = InputRules.dayIfAny("/expectedOn", content.expectedOn());
        this.narrative = InputRules.text("/narrative", content.narrative().localized());
        this.originalLanguage = content.originalLanguage();
    }

    /**
     * The same report on a linked commitment.
     *
     * @param body the owner of the linked commitment or a joint owner
     * @param evidence the copies of the report's evidence
     * @param corrected the report on the linked commitment that was published together with the corrected one; null if none
     */
    ProgressReport(
            ProgressReport original,
            UUID id,
            Commitment linked,
            Body body,
            List<EvidenceItem> evidence,
            ProgressReport corrected,
            Instant at) {
        super(id, linked, at);
        this.evidenceRefs = EvidenceRefs.of(evidence);
        this.corrects = corrected;
        this.publicationId = original.publicationId;
        this.body = body;
        this.implementationStatus = original.implementationStatus;
        this.percentDone = original.percentDone;
        this.expectedOn = original.expectedOn;
        this.narrative = original.narrative;
        this.originalLanguage = original.originalLanguage;
    }

    /** The problem for any change of a published report. */
    Problem alreadyPublished() {
        return Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.alreadyPublished());
    }

    @Override
    protected CommitmentState applyTo(CommitmentState before) {
        return unchangedFrom == null
                ? before.reported(
                        implementationStatus,
                        percentDone,
                        expectedOn,
                        day(),
                        isEntered() ? BrusselsTime.of(publishedAt()) : null)
                : before.reportedUnchanged(day());
    }

    @Override
    protected EventKind kind() {
        return EventKind.REPORT_PUBLISHED;
    }

    /** Entering an earlier report does not show that Parliament has seen the owner's answers. */
    @Override
    protected boolean showsThatAnswersWereSeen() {
        return false;
    }

    @Override
    public PublishedText publishedText() {
        return TEXT;
    }

    /** The body that published it; null if Parliament's staff entered it. */
    @Override
    public Body body() {
        return isEntered() ? null : body;
    }

    @Override
    protected Body authorOfStatement() {
        return isEntered() ? body : null;
    }

    /** The body that reported. */
    Body reportingBody() {
        return body;
    }

    /** Whether Parliament's staff entered it, because the body reported outside the register. */
    boolean isEntered() {
        return reportedAt != null;
    }

    /** The day on which the body reported outside the register; null if it published the report itself. */
    LocalDate reportedOn() {
        return isEntered() ? day() : null;
    }

    /** The day on which the body reported. */
    public LocalDate day() {
        return BrusselsTime.of(isEntered() ? reportedAt : publishedAt());
    }

    ImplementationStatus implementationStatus() {
        return implementationStatus;
    }

    /** The report since which nothing has changed; null for any other report. It is never such a report itself. */
    ProgressReport unchangedFrom() {
        return unchangedFrom;
    }

    /** The earlier report that this one corrects; null for any other report. */
    ProgressReport corrects() {
        return corrects;
    }

    /** Null if it was published alone. */
    UUID publicationId() {
        return publicationId;
    }

    Integer percentDone() {
        return percentDone;
    }

    LocalDate expectedOn() {
        return expectedOn;
    }

    List<EvidenceRef> evidenceRefs() {
        return evidenceRefs.items();
    }

    LocalizedText narrative() {
        return narrative;
    }

    Language originalLanguage() {
        return originalLanguage;
    }

    @Override
    protected LocalizedText text() {
        return narrative;
    }

    @Override
    protected Map<String, Object> content() {
        return ReportContent.of(this);
    }
}
