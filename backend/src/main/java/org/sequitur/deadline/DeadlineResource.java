package org.sequitur.deadline;

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
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.time.DateRules;

@ApplicationScoped
@Transactional
class DeadlineResource implements DeadlinesApi {

    private static final LocalizedText ALREADY_ASKED = new LocalizedText(
            "Une demande d'échéance attend déjà la décision du Parlement.",
            "Een aanvraag voor een termijn wacht al op de beslissing van het Parlement.");
    private static final LocalizedText NOT_OPEN = new LocalizedText(
            "Cette échéance n'attend pas, ou n'attend plus, de décision.",
            "Deze termijn wacht niet, of niet meer, op een beslissing.");

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
    public DeadlineRepresentation createDeadline(String commitmentId, NewDeadline wanted, String idempotencyKey) {
        var commitment = commitments.lock(commitmentId);
        access.require(commitment, Permission.SET_DEADLINE, Permission.REQUEST_DEADLINE);
        return getDeadline(idempotentRequests.id(idempotencyKey, wanted, () -> {
            DateRules.mustNotBePast("/deadline", wanted.deadline(), clock);
            var made = access.allows(Permission.SET_DEADLINE, commitment)
                    ? set(commitment, wanted)
                    : request(commitment, wanted);
            return made.id();
        }));
    }

    @Override
    public DeadlineRepresentation decideDeadline(String deadlineId, NewDeadlineDecision decided) {
        var asked = deadlines.lock(deadlineId);
        access.require(commitments.lock(asked.commitment()), Permission.DECIDE_DEADLINE);
        if (!asked.isRequest() || !deadlines.decisions(List.of(asked)).isEmpty()) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, NOT_OPEN);
        }
        facts.add(new DeadlineDecision(asked, decided, clock.instant()));
        return deadlines.represent(asked);
    }

    @Override
    public DeadlineRepresentation getDeadline(String deadlineId) {
        return deadlines.represent(deadlines.get(deadlineId));
    }

    @Override
    public Page<DeadlineRepresentation> listDeadlines(String commitmentId, Integer page, Integer pageSize) {
        var asked = new PageRequest(page, pageSize);
        var slice = deadlines.slice(commitments.get(commitmentId), asked);
        return Page.of(slice.with(deadlines.represent(slice.items())), asked, requestUri);
    }

    private Deadline set(Commitment commitment, NewDeadline wanted) {
        return facts.add(new Deadline(commitment, null, wanted, clock.instant()));
    }

    private Deadline request(Commitment commitment, NewDeadline wanted) {
        if (deadlines.hasOpenRequest(commitment)) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, ALREADY_ASKED);
        }
        return facts.add(new Deadline(commitment, commitment.owner(), wanted, clock.instant()));
    }
}
