package org.sequitur.statement;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.platform.http.HasHref;
import org.sequitur.resolution.ResolutionReference;

/**
 * A draft as those see it who may publish the statement.
 *
 * @param commitment null for a statement about a resolution or a reporting round
 * @param resolution null for a statement about a reporting round
 */
public record StatementDraftRepresentation(
        UUID statementDraftId,
        String href,
        StatementKind kind,
        String subjectId,
        CommitmentReference commitment,
        ResolutionReference resolution,
        StatementDraftState state,
        StatementDraftContent content,
        Save saved)
        implements HasHref {

    /**
     * When it was last saved, and whether by the caller.
     *
     * @param formerOwner the body that owned the commitment then; null if it is the owner of today, and for drafts of others
     */
    public record Save(boolean byCaller, OffsetDateTime savedAt, BodyReference formerOwner) {}

    /**
     * A draft without its content.
     *
     * @param body whose statement it is; null for Parliament's
     * @param question that it answers; null for other statements
     * @param reportingRound whose foreword it is; null for other statements
     */
    public record Summary(
            UUID statementDraftId,
            String href,
            StatementKind kind,
            String subjectId,
            CommitmentReference commitment,
            ResolutionReference resolution,
            BodyReference body,
            QuestionExcerpt question,
            RoundReference reportingRound,
            StatementDraftState state,
            Save saved) {}

    /** @param body whose statement it is; null for Parliament's */
    Summary summary(StatementSubject subject, BodyReference body) {
        return new Summary(
                statementDraftId,
                href,
                kind,
                subjectId,
                commitment,
                resolution,
                body,
                subject.question(),
                subject.round(),
                subject.open() ? state : StatementDraftState.CANNOT_BE_PUBLISHED,
                saved);
    }
}
