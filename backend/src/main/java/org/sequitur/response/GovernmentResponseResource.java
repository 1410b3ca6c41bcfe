package org.sequitur.response;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.sequitur.access.Access;
import org.sequitur.api.GovernmentResponsesApi;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.journal.FactOperations;
import org.sequitur.journal.Facts;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.retry.TransactionRetry;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.platform.time.DateRules;
import org.sequitur.plausibility.PlausibilityCheck;
import org.sequitur.plausibility.PlausibilityRule;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class GovernmentResponseResource implements GovernmentResponsesApi {

    private final Commitments commitments;
    private final GovernmentResponses responses;
    private final Facts facts;
    private final Access access;
    private final IdempotentRequests idempotentRequests;
    private final Clock clock;
    private final FactOperations operations;

    GovernmentResponseResource(
            Commitments commitments,
            GovernmentResponses responses,
            Facts facts,
            Access access,
            IdempotentRequests idempotentRequests,
            Clock clock,
            FactOperations operations) {
        this.commitments = commitments;
        this.responses = responses;
        this.facts = facts;
        this.access = access;
        this.idempotentRequests = idempotentRequests;
        this.clock = clock;
        this.operations = operations;
    }

    @Override
    public GovernmentResponseRepresentation createGovernmentResponse(
            String commitmentId, CreateGovernmentResponse recorded, String idempotencyKey) {
        var commitment = commitments.lock(commitmentId);
        var declared = recorded.response() == GovernmentResponse.NOT_COMPETENT
                && !access.allows(GovernmentResponseFactKind.RECORD_RESPONSE, commitment);
        access.require(
                commitment,
                declared
                        ? GovernmentResponseFactKind.DECLARE_NOT_COMPETENT
                        : GovernmentResponseFactKind.RECORD_RESPONSE);
        DateRules.mustNotBeFuture("/respondedOn", recorded.respondedOn(), clock);
        return getGovernmentResponse(idempotentRequests.id(idempotencyKey, recorded, () -> {
            var response = new GovernmentResponseFact(
                    commitment, declared ? commitment.owner() : null, recorded, clock.instant());
            PlausibilityCheck.of(recorded.confirmed(), BrusselsTime.today(clock))
                    .require(
                            isAfterAdoption(recorded.respondedOn(), commitment),
                            PlausibilityRule.RESPONSE_BEFORE_ADOPTION,
                            "/respondedOn")
                    .text("/explanation", recorded.explanation())
                    .requireConfirmed();
            facts.add(response);
            return response.id();
        }));
    }

    private static boolean isAfterAdoption(LocalDate day, Commitment commitment) {
        return !day.isBefore(commitment.resolution().adoptedOn());
    }

    @Override
    public GovernmentResponseRepresentation createEarlierResponse(
            String commitmentId, CreateEarlierResponse entered, String idempotencyKey) {
        return getGovernmentResponse(operations.publish(
                commitmentId,
                Set.of(GovernmentResponseFactKind.ENTER_RESPONSE),
                idempotencyKey,
                entered,
                (commitment, at) -> {
                    DateRules.mustNotBeFuture("/respondedOn", entered.respondedOn(), clock);
                    var response = new GovernmentResponseFact(commitment, entered, at);
                    PlausibilityCheck.of(entered.confirmed(), BrusselsTime.of(at))
                            .require(
                                    isAfterAdoption(entered.respondedOn(), commitment),
                                    PlausibilityRule.RESPONSE_BEFORE_ADOPTION,
                                    "/respondedOn")
                            .require(
                                    !responses.isEntered(commitment, entered.response(), entered.respondedOn()),
                                    PlausibilityRule.ENTERED_TWICE,
                                    "/respondedOn")
                            .text("/explanation", entered.explanation())
                            .requireConfirmed();
                    return response;
                }));
    }

    @Override
    public GovernmentResponseRepresentation getGovernmentResponse(String governmentResponseId) {
        return responses.represent(responses.get(governmentResponseId));
    }

    @Override
    public Page<GovernmentResponseRepresentation> listGovernmentResponses(
            String commitmentId, Integer page, Integer pageSize) {
        return operations.page(commitmentId, page, pageSize, responses);
    }
}
