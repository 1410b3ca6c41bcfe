package org.sequitur.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.api.GovernmentResponsesApi;
import org.sequitur.commitment.Commitments;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.journal.Facts;
import org.sequitur.platform.http.Requested;
import org.sequitur.platform.idempotency.Once;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.time.Dates;

@ApplicationScoped
@Transactional
class GovernmentResponseResource implements GovernmentResponsesApi {

    private final Commitments commitments;
    private final RecordedResponses responses;
    private final Facts facts;
    private final Access access;
    private final Once once;
    private final Clock clock;
    private final Requested requested;

    GovernmentResponseResource(
            Commitments commitments,
            RecordedResponses responses,
            Facts facts,
            Access access,
            Once once,
            Clock clock,
            Requested requested) {
        this.commitments = commitments;
        this.responses = responses;
        this.facts = facts;
        this.access = access;
        this.once = once;
        this.clock = clock;
        this.requested = requested;
    }

    @Override
    public GovernmentResponseRepresentation createGovernmentResponse(
            String commitmentId, NewGovernmentResponse recorded, String idempotencyKey) {
        var commitment = commitments.lock(commitmentId);
        var declared = recorded.response() == GovernmentResponse.NOT_COMPETENT
                && !access.allows(Permission.RECORD_RESPONSE, commitment);
        access.require(commitment, declared ? Permission.DECLARE_NOT_COMPETENT : Permission.RECORD_RESPONSE);
        Dates.mustNotBeToCome("/respondedOn", recorded.respondedOn(), clock);
        return getGovernmentResponse(once.id(idempotencyKey, recorded, () -> {
            var response =
                    new RecordedResponse(commitment, declared ? commitment.owner() : null, recorded, clock.instant());
            facts.add(response);
            return response.id();
        }));
    }

    @Override
    public GovernmentResponseRepresentation getGovernmentResponse(String governmentResponseId) {
        return responses.represent(responses.get(governmentResponseId));
    }

    @Override
    public Page<GovernmentResponseRepresentation> listGovernmentResponses(
            String commitmentId, Integer page, Integer pageSize) {
        var asked = new PageRequest(page, pageSize);
        var slice = responses.slice(commitments.get(commitmentId), asked);
        return Page.of(slice.with(responses.represent(slice.items())), asked, requested);
    }
}
