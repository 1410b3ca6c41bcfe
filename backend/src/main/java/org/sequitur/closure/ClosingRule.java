package org.sequitur.closure;

import static org.sequitur.closure.ClosureMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.sequitur.commitment.ClosureReason;
import org.sequitur.commitment.Commitment;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.progress.EvidenceItems;
import org.sequitur.progress.ReportProblems;

/**
 * Rules for closing and reopening: only an open commitment is closed, with a reason, and as implemented only with
 * evidence.
 */
@ApplicationScoped
class ClosingRule {

    private static final Set<ClosureReason> NEED_EVIDENCE =
            Set.of(ClosureReason.IMPLEMENTED, ClosureReason.PARTLY_IMPLEMENTED_ACCEPTED);

    private final EvidenceItems evidence;

    ClosingRule(EvidenceItems evidence) {
        this.evidence = evidence;
    }

    void check(CreateClosure closure, Commitment commitment) {
        var closes = closure.kind() == ClosureKind.CLOSED;
        if (closes != (closure.reason() != null)) {
            throw Problem.badRequest(
                    List.of(Issue.inBody(Issue.Type.INVALID_INPUT, "/reason", null, MESSAGES.reasonOnlyToClose())));
        }
        if (closes == commitment.state().isClosed()) {
            throw Problem.of(
                    ProblemType.FORBIDDEN_TRANSITION, closes ? MESSAGES.alreadyClosed() : MESSAGES.notClosed());
        }
        if (closes && NEED_EVIDENCE.contains(closure.reason()) && !evidence.isPublishedFor(commitment)) {
            throw Problem.of(ReportProblems.EVIDENCE_MISSING);
        }
    }
}
