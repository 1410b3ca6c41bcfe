package org.sequitur.link;

import static org.sequitur.link.CommitmentLinkMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.commitment.LinkRelation;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Rules for links: between commitments of different resolutions, and at most one at a time between two of them. */
@ApplicationScoped
class LinkRules {

    private final Commitments commitments;
    private final CommitmentLinks links;

    LinkRules(Commitments commitments, CommitmentLinks links) {
        this.commitments = commitments;
        this.links = links;
    }

    /**
     * The other commitment, locked until the transaction ends.
     *
     * @param commitment locked by the caller
     * @throws Problem 400 if there is none, or it is of the same resolution, or the relation is missing or unexpected
     */
    Commitment lockLinkedCommitment(CreateCommitmentLink input, Commitment commitment) {
        var issues = new ArrayList<Issue>();
        if ((input.kind() == LinkKind.LINKED) != (input.relation() != null)) {
            issues.add(issue(Issue.Type.INVALID_INPUT, "/relation", null, MESSAGES.relationOnlyToLink()));
        }
        var id = input.linkedCommitmentId();
        var other = commitments.lockIfPresent(id);
        if (other.isEmpty()) {
            issues.add(issue(
                    Issue.Type.REFERENCED_RESOURCE_NOT_FOUND,
                    "/linkedCommitmentId",
                    id,
                    MESSAGES.unknownCommitment(id)));
        } else if (other.get().resolution().id().equals(commitment.resolution().id())) {
            issues.add(issue(Issue.Type.INVALID_INPUT, "/linkedCommitmentId", id, MESSAGES.sameResolution()));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        return other.get();
    }

    /**
     * The relation of the link that begins or ends.
     *
     * @throws Problem 409 if there is already a link, or none to end
     */
    LinkRelation relation(CreateCommitmentLink input, Commitment commitment, Commitment other) {
        var open = links.open(commitment, other);
        if (input.kind() == LinkKind.LINKED) {
            if (open.isPresent()) {
                throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.alreadyLinked());
            }
            return input.relation();
        }
        return open.map(CommitmentLink::relation)
                .orElseThrow(() -> Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.notLinked()));
    }

    private static Issue issue(Issue.Type type, String pointer, String value, LocalizedText detail) {
        return Issue.inBody(type, pointer, value, detail);
    }
}
