package org.sequitur.closure;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.api.ClosuresApi;
import org.sequitur.commitment.Commitments;
import org.sequitur.journal.Facts;
import org.sequitur.platform.contention.TransactionRetry;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class ClosureResource implements ClosuresApi {

    private final Commitments commitments;
    private final Closures closures;
    private final ClosingRule rule;
    private final Facts facts;
    private final Access access;
    private final IdempotentRequests idempotentRequests;
    private final Clock clock;
    private final RequestUri requestUri;

    ClosureResource(
            Commitments commitments,
            Closures closures,
            ClosingRule rule,
            Facts facts,
            Access access,
            IdempotentRequests idempotentRequests,
            Clock clock,
            RequestUri requestUri) {
        this.commitments = commitments;
        this.closures = closures;
        this.rule = rule;
        this.facts = facts;
        this.access = access;
        this.idempotentRequests = idempotentRequests;
        this.clock = clock;
        this.requestUri = requestUri;
    }

    @Override
    public ClosureRepresentation createClosure(String commitmentId, NewClosure newClosure, String idempotencyKey) {
        var commitment = commitments.lock(commitmentId);
        access.require(commitment, Permission.CLOSE);
        return getClosure(idempotentRequests.id(idempotencyKey, newClosure, () -> {
            rule.check(newClosure, commitment);
            var closure = new Closure(commitment, newClosure, clock.instant());
            facts.add(closure);
            return closure.id();
        }));
    }

    @Override
    public ClosureRepresentation getClosure(String closureId) {
        return closures.represent(closures.get(closureId));
    }

    @Override
    public Page<ClosureRepresentation> listClosures(String commitmentId, Integer page, Integer pageSize) {
        var pageRequest = new PageRequest(page, pageSize);
        var slice = closures.slice(commitments.get(commitmentId), pageRequest);
        return Page.of(slice.with(closures.represent(slice.items())), pageRequest, requestUri);
    }
}
