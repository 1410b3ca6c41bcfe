package org.sequitur.ownerdecision;

import static org.sequitur.ownerdecision.OwnerDecisionMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.body.Bodies;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * Rules for decisions on the owner: a handover goes to another body of the register and cites a document; the owner is
 * kept only where it declared that it is not competent.
 */
@ApplicationScoped
class OwnerDecisionRules {

    private final Bodies bodies;

    OwnerDecisionRules(Bodies bodies) {
        this.bodies = bodies;
    }

    /**
     * The new owner; null if the owner is kept.
     *
     * @throws Problem 400 with all errors of the input
     */
    Body newOwner(CreateOwnerDecision input) {
        var issues = new ArrayList<Issue>();
        var handover = input.kind() == OwnerDecisionKind.HANDED_OVER;
        var id = input.toBodyId();
        var to = id == null ? Optional.<Body>empty() : bodies.findByIdOptional(id);
        if (handover != (id != null)) {
            issues.add(invalid("/toBodyId", id, MESSAGES.newOwnerOnlyOfHandover()));
        } else if (handover && to.isEmpty()) {
            issues.add(
                    Issue.inBody(Issue.Type.REFERENCED_RESOURCE_NOT_FOUND, "/toBodyId", id, MESSAGES.unknownBody(id)));
        } else if (handover && id.equals(input.fromBodyId())) {
            issues.add(invalid("/toBodyId", id, MESSAGES.sameOwner()));
        }
        if (handover && input.document() == null) {
            issues.add(invalid("/document", null, MESSAGES.documentMissing()));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        return to.orElse(null);
    }

    /**
     * @param commitment locked by the caller
     * @param declaration that awaits a decision
     * @throws Problem 409 if the commitment has another owner than the author saw, or if no declaration awaits a decision
     *     that keeps the owner
     */
    void check(CreateOwnerDecision input, Commitment commitment, Optional<UUID> declaration) {
        if (!commitment.owner().id().equals(input.fromBodyId())) {
            throw Problem.of(
                    ProblemType.FORBIDDEN_TRANSITION,
                    MESSAGES.ownerChanged(commitment.owner().abbreviation()));
        }
        if (input.kind() == OwnerDecisionKind.OWNER_KEPT && declaration.isEmpty()) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.noDeclaration());
        }
    }

    private static Issue invalid(String pointer, String value, LocalizedText detail) {
        return Issue.inBody(Issue.Type.INVALID_INPUT, pointer, value, detail);
    }
}
