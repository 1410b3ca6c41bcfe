package org.sequitur.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sequitur.body.Body;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.resolution.ResolutionReference;

/** Represents drafts for the caller. */
@ApplicationScoped
class StatementDraftRepresentations {

    private final DraftedStatements statements;
    private final StatementRequests requests;
    private final LastSaves lastSaves;
    private final PublicAddress address;

    StatementDraftRepresentations(
            DraftedStatements statements, StatementRequests requests, LastSaves lastSaves, PublicAddress address) {
        this.statements = statements;
        this.requests = requests;
        this.lastSaves = lastSaves;
        this.address = address;
    }

    /** For the list of drafts: with what it shows of their subjects. */
    StatementDraftRepresentation.Summary summarize(StatementDraft draft) {
        var subject = statements.find(draft.kind()).targets().subject().apply(draft.subjectId());
        var body = body(draft);
        return represent(draft).summary(subject, body == null ? null : BodyReference.of(body, address));
    }

    StatementDraftRepresentation represent(StatementDraft draft) {
        return new StatementDraftRepresentation(
                draft.id(),
                address.to("statementDrafts", draft.id().toString()),
                draft.kind(),
                draft.subjectId(),
                draft.commitment() == null ? null : CommitmentReference.of(draft.commitment(), address),
                draft.resolution() == null ? null : ResolutionReference.of(draft.resolution(), address),
                draft.state(),
                requests.read(draft.content()),
                lastSaves.of(draft.savedBy(), draft.savedAt(), owned(draft)));
    }

    /** The colleague of the caller who saved it last; empty if another user did. */
    Optional<String> colleague(StatementDraft draft) {
        return lastSaves.colleague(draft.savedBy(), draft.savedAt(), owned(draft));
    }

    /** The body that publishes it: the joint owner that began it, otherwise the owner; null if it is Parliament's. */
    Body body(StatementDraft draft) {
        if (isOfParliament(draft)) {
            return null;
        }
        var commitment = draft.commitment();
        return commitment.responsibleBodies().stream()
                .filter(body -> body.id().equals(draft.jointOwnerId()))
                .findFirst()
                .orElse(commitment.owner());
    }

    private boolean isOfParliament(StatementDraft draft) {
        return statements.find(draft.kind()).permission().isOfParliament();
    }

    /** The commitment, if it is the draft of its owner; otherwise null. */
    private Commitment owned(StatementDraft draft) {
        return isOfParliament(draft) || draft.isOfJointOwner() ? null : draft.commitment();
    }
}
