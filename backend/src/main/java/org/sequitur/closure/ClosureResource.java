package org.sequitur.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.api.ClosuresApi;
import org.sequitur.commitment.Commitments;
import org.sequitur.journal.Facts;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.Requested;
import org.sequitur.platform.idempotency.Once;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;

@ApplicationScoped
@Transactional
class ClosureResource implements ClosuresApi {

    private final Commitments commitments;
    private final Closures closures;
    private final ClosingRule rule;
    private final Facts facts;
    private final Access access;
    private final Once once;
    private final Clock clock;
    private final PublicAddress address;
    private final Requested requested;

    ClosureResource(
            Commitments commitments,
            Closures closures,
            ClosingRule rule,
            Facts facts,
            Access access,
            Once once,
            Clock clock,
            PublicAddress address,
            Requested requested) {
        this.commitments = commitments;
        this.closures = closures;
        this.rule = rule;
        this.facts = facts;
        this.access = access;
        this.once = once;
        this.clock = clock;
        this.address = address;
        this.requested = requested;
    }

    @Override
    public ClosureRepresentation createClosure(String commitmentId, NewClosure wanted, String idempotencyKey) {
        var commitment = commitments.lock(commitmentId);
        access.require(commitment, Permission.CLOSE);
        return once.answer(idempotencyKey, wanted, ClosureRepresentation.class, () -> {
            rule.mustAllow(wanted, commitment);
            var closure = new Closure(commitment, wanted, clock.instant());
            facts.add(closure);
            return ClosureRepresentation.of(closure, address);
        });
    }

    @Override
    public ClosureRepresentation getClosure(String closureId) {
        return ClosureRepresentation.of(closures.get(closureId), address);
    }

    @Override
    public Page<ClosureRepresentation> listClosures(String commitmentId, Integer page, Integer pageSize) {
        var asked = new PageRequest(page, pageSize);
        return Page.of(
                closures.slice(commitments.get(commitmentId), asked),
                asked,
                requested,
                closure -> ClosureRepresentation.of(closure, address));
    }
}
