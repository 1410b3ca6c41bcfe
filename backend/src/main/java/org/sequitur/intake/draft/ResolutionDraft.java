package org.sequitur.intake.draft;

import static org.sequitur.intake.draft.DraftMessages.MESSAGES;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sequitur.intake.draft.DraftData.Action;
import org.sequitur.intake.draft.DraftRepresentation.State;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.source.SourceFile;

/** A resolution in preparation, visible to staff only. */
@Entity
class ResolutionDraft {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private SourceFile source;

    private String documentNumber;
    private String session;
    private String titleFr;
    private String titleNl;
    private String data;
    private String blocks;
    private String createdBy;

    @Column(columnDefinition = "datetime(6)")
    private Instant createdAt;

    private String savedBy;

    @Column(columnDefinition = "datetime(6)")
    private Instant savedAt;

    private String submittedBy;

    @Column(columnDefinition = "datetime(6)")
    private Instant submittedAt;

    protected ResolutionDraft() {}

    ResolutionDraft(UUID id, Action by) {
        this.id = id;
        this.createdBy = by.userId();
        this.createdAt = by.at();
    }

    /**
     * @param data JSON of {@link DraftData}
     * @param content the same data's content
     */
    void save(String data, DraftContent content, Action by) {
        this.data = data;
        this.documentNumber = content.documentNumber();
        this.session = content.session();
        var title = DraftTitle.of(content);
        this.titleFr = title.fr();
        this.titleNl = title.nl();
        this.savedBy = by.userId();
        this.savedAt = by.at();
    }

    /** @param blocks JSON of the paragraphs of the source */
    void replaceSource(SourceFile source, String blocks) {
        this.source = source;
        this.blocks = blocks;
    }

    void submit(Action by) {
        this.submittedBy = by.userId();
        this.submittedAt = by.at();
    }

    void withdrawSubmission() {
        this.submittedBy = null;
        this.submittedAt = null;
    }

    /** @throws Problem 409 if it is submitted */
    void requireReview() {
        if (state() == State.SUBMITTED) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.submitted());
        }
    }

    /** @throws Problem 409 if it is not submitted */
    void requireSubmission() {
        if (state() == State.REVIEW) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.notSubmitted());
        }
    }

    static Action action(String userId, Instant at) {
        return new Action(userId, at.truncatedTo(ChronoUnit.MILLIS));
    }

    UUID id() {
        return id;
    }

    SourceFile source() {
        return source;
    }

    String documentNumber() {
        return documentNumber;
    }

    String session() {
        return session;
    }

    /** Null without one; may lack a language. */
    LocalizedText title() {
        return titleFr == null && titleNl == null ? null : new LocalizedText(titleFr, titleNl);
    }

    String data() {
        return data;
    }

    String blocks() {
        return blocks;
    }

    State state() {
        return submittedBy == null ? State.REVIEW : State.SUBMITTED;
    }

    Action created() {
        return new Action(createdBy, createdAt);
    }

    Action saved() {
        return new Action(savedBy, savedAt);
    }

    /** Null until it is submitted. */
    Action submitted() {
        return submittedBy == null ? null : new Action(submittedBy, submittedAt);
    }
}
