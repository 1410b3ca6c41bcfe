package org.sequitur.deadline;

import static org.sequitur.deadline.DeadlineMessages.MESSAGES;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.api.DeadlinesApi;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.earlier.EarlierDay;
import org.sequitur.journal.FactOperations;
import org.sequitur.journal.Facts;
import org.sequitur.journal.OpenTask;
import org.sequitur.journal.OpenTasks;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.retry.TransactionRetry;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.platform.time.DateRules;
import org.sequitur.plausibility.PlausibilityCheck;
import org.sequitur.plausibility.PlausibilityRule;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class DeadlineResource implements DeadlinesApi {

    private static final Set<Permission> SET_OR_REQUEST =
            Set.of(DeadlineFactKind.SET_DEADLINE, DeadlineFactKind.REQUEST_DEADLINE);

    private final Commitments commitments;
    private final Deadlines deadlines;
    private final Facts facts;
    private final OpenTasks openTasks;
    private final Access access;
    private final Clock clock;
    private final FactOperations operations;

    DeadlineResource(
            Commitments commitments,
            Deadlines deadlines,
            Facts facts,
            OpenTasks openTasks,
            Access access,
            Clock clock,
            FactOperations operations) {
        this.commitments = commitments;
        this.deadlines = deadlines;
        this.facts = facts;
        this.openTasks = openTasks;
        this.access = access;
        this.clock = clock;
        this.operations = operations;
    }

    @Override
    public DeadlineRepresentation createDeadline(
            String commitmentId, CreateDeadline newDeadline, String idempotencyKey) {
        return getDeadline(operations.publish(
                commitmentId, SET_OR_REQUEST, idempotencyKey, newDeadline, (commitment, at) -> {
                    DateRules.mustNotBePast("/deadline", newDeadline.deadline(), clock);
                    var deadline = new Deadline(commitment, requester(commitment), newDeadline, at);
                    PlausibilityCheck.of(newDeadline.confirmed(), BrusselsTime.of(at))
                            .dayAhead("/deadline", newDeadline.deadline())
                            .text("/reason", newDeadline.reason())
                            .requireConfirmed();
                    return deadline;
                }));
    }

    @Override
    public DeadlineRepresentation createEarlierDeadline(
            String commitmentId, CreateEarlierDeadline entered, String idempotencyKey) {
        return getDeadline(operations.publish(
                commitmentId,
                Set.of(DeadlineFactKind.ENTER_DEADLINE),
                idempotencyKey,
                entered,
                (commitment, at) -> enteredDeadline(commitment, entered, at)));
    }

    private Deadline enteredDeadline(Commitment commitment, CreateEarlierDeadline entered, Instant at) {
        EarlierDay.require("/setOn", entered.setOn(), commitment, clock);
        EarlierDay.requireDeadline("/deadline", entered.deadline(), entered.setOn());
        var superseded = deadlines.isAnyAfter(entered.setOn(), commitment);
        var deadline = new Deadline(commitment, entered, superseded, at);
        PlausibilityCheck.of(entered.confirmed(), BrusselsTime.of(at))
                .require(
                        !deadlines.isEntered(commitment, entered.setOn(), entered.deadline()),
                        PlausibilityRule.ENTERED_TWICE,
                        "/setOn")
                .dayAhead("/deadline", entered.deadline())
                .text("/reason", entered.reason())
                .requireConfirmed();
        return deadline;
    }

    @Override
    public DeadlineRepresentation decideDeadline(String deadlineId, CreateDeadlineDecision decided) {
        var request = deadlines.lock(deadlineId);
        access.require(commitments.lock(request.commitment()), DeadlineDecisionFactKind.DECIDE_DEADLINE);
        if (!openTasks.isOpen(request.id())) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.notOpen());
        }
        var decision = new DeadlineDecision(request, decided, clock.instant());
        PlausibilityCheck.of(decided.confirmed(), BrusselsTime.today(clock))
                .text("/reason", decided.reason())
                .requireConfirmed();
        facts.add(decision);
        return deadlines.represent(request);
    }

    @Override
    public DeadlineRepresentation getDeadline(String deadlineId) {
        return deadlines.represent(deadlines.get(deadlineId));
    }

    @Override
    public Page<DeadlineRepresentation> listDeadlines(String commitmentId, Integer page, Integer pageSize) {
        return operations.page(commitmentId, page, pageSize, deadlines);
    }

    /** The owner if it requests the deadline, null if Parliament sets it. */
    private Body requester(Commitment commitment) {
        if (access.allows(DeadlineFactKind.SET_DEADLINE, commitment)) {
            return null;
        }
        if (openTasks.latest(OpenTask.Kind.DECISION, commitment).isPresent()) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.requestPending());
        }
        return commitment.owner();
    }
}
