package org.sequitur.deadline;

import static org.sequitur.deadline.DeadlineMessages.MESSAGES;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.api.DeadlinesApi;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.journal.Facts;
import org.sequitur.platform.contention.TransactionRetry;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.time.DateRules;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class DeadlineResource implements DeadlinesApi {

    private final Commitments commitments;
    private final Deadlines deadlines;
    private final Facts facts;
    private final Access access;
    private final IdempotentRequests idempotentRequests;
    private final Clock clock;
    private final RequestUri requestUri;

    DeadlineResource(
            Commitments commitments,
            Deadlines deadlines,
            Facts facts,
            Access access,
            IdempotentRequests idempotentRequests,
            Clock clock,
            RequestUri requestUri) {
        this.commitments = commitments;
        this.deadlines = deadlines;
        this.facts = facts;
        this.access = access;
        this.idempotentRequests = idempotentRequests;
        this.clock = clock;
        this.requestUri = requestUri;
    }

    @Override
    public DeadlineRepresentation createDeadline(String commitmentId, NewDeadline newDeadline, String idempotencyKey) {
        var commitment = commitments.lock(commitmentId);
        access.require(commitment, Permission.SET_DEADLINE, Permission.REQUEST_DEADLINE);
        return getDeadline(idempotentRequests.id(idempotencyKey, newDeadline, () -> {
            DateRules.mustNotBePast("/deadline", newDeadline.deadline(), clock);
            var deadline = access.allows(Permission.SET_DEADLINE, commitment)
                    ? set(commitment, newDeadline)
                    : request(commitment, newDeadline);
            return deadline.id();
        }));
    }

    @Override
    public DeadlineRepresentation decideDeadline(String deadlineId, NewDeadlineDecision decided) {
        var request = deadlines.lock(deadlineId);
        access.require(commitments.lock(request.commitment()), Permission.DECIDE_DEADLINE);
        if (!request.isRequest() || !deadlines.decisions(List.of(request)).isEmpty()) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.notOpen());
        }
        facts.add(new DeadlineDecision(request, decided, clock.instant()));
        return deadlines.represent(request);
    }

    @Override
    public DeadlineRepresentation getDeadline(String deadlineId) {
        return deadlines.represent(deadlines.get(deadlineId));
    }

    @Override
    public Page<DeadlineRepresentation> listDeadlines(String commitmentId, Integer page, Integer pageSize) {
        var pageRequest = new PageRequest(page, pageSize);
        var slice = deadlines.slice(commitments.get(commitmentId), pageRequest);
        return Page.of(slice.with(deadlines.represent(slice.items())), pageRequest, requestUri);
    }

    private Deadline set(Commitment commitment, NewDeadline newDeadline) {
        return facts.add(new Deadline(commitment, null, newDeadline, clock.instant()));
    }

    private Deadline request(Commitment commitment, NewDeadline newDeadline) {
        if (deadlines.hasOpenRequest(commitment)) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.requestPending());
        }
        return facts.add(new Deadline(commitment, commitment.owner(), newDeadline, clock.instant()));
    }
}
