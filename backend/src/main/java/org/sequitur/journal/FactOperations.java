package org.sequitur.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiFunction;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Problem;

/** The common part of the operations on the facts about a commitment. */
@ApplicationScoped
public class FactOperations {

    private final Commitments commitments;
    private final Facts facts;
    private final Access access;
    private final IdempotentRequests idempotentRequests;
    private final Clock clock;
    private final RequestUri requestUri;

    FactOperations(
            Commitments commitments,
            Facts facts,
            Access access,
            IdempotentRequests idempotentRequests,
            Clock clock,
            RequestUri requestUri) {
        this.commitments = commitments;
        this.facts = facts;
        this.access = access;
        this.idempotentRequests = idempotentRequests;
        this.clock = clock;
        this.requestUri = requestUri;
    }

    /**
     * Publishes a fact, once for each idempotency key.
     *
     * @param anyOf the permissions of which the caller needs one
     * @param idempotencyKey the header as sent, or null
     * @param input the request body
     * @param fact makes the fact of the locked commitment and the current time
     * @return the id of the fact that this or an earlier request with the key published
     * @throws Problem 404 without such a commitment, 403 without permission, and what {@code fact} throws
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String publish(
            String commitmentId,
            Set<Permission> anyOf,
            String idempotencyKey,
            Object input,
            BiFunction<Commitment, Instant, ? extends Fact> fact) {
        var commitment = commitments.lock(commitmentId);
        access.require(commitment, anyOf.toArray(Permission[]::new));
        return idempotentRequests.id(
                idempotencyKey,
                input,
                () -> facts.add(fact.apply(commitment, clock.instant())).id());
    }

    /**
     * A page of a commitment's facts, newest first.
     *
     * @throws Problem 404 without such a commitment
     */
    public <F extends Fact, R> Page<R> page(
            String commitmentId, Integer page, Integer pageSize, FactRepository<F, R> repository) {
        var pageRequest = new PageRequest(page, pageSize);
        var slice = repository.slice(commitments.get(commitmentId), pageRequest);
        return Page.of(slice.with(repository.represent(slice.items())), pageRequest, requestUri);
    }
}
