package org.sequitur.closure;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.sequitur.api.ClosuresApi;
import org.sequitur.journal.FactOperations;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.retry.TransactionRetry;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.plausibility.PlausibilityCheck;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class ClosureResource implements ClosuresApi {

    private final Closures closures;
    private final ClosingRule rule;
    private final FactOperations operations;

    ClosureResource(Closures closures, ClosingRule rule, FactOperations operations) {
        this.closures = closures;
        this.rule = rule;
        this.operations = operations;
    }

    @Override
    public ClosureRepresentation createClosure(String commitmentId, CreateClosure newClosure, String idempotencyKey) {
        return getClosure(operations.publish(
                commitmentId, Set.of(ClosureFactKind.CLOSE), idempotencyKey, newClosure, (commitment, at) -> {
                    rule.check(newClosure, commitment);
                    var closure = new Closure(commitment, newClosure, at);
                    PlausibilityCheck.of(newClosure.confirmed(), BrusselsTime.of(at))
                            .text("/explanation", newClosure.explanation())
                            .requireConfirmed();
                    return closure;
                }));
    }

    @Override
    public ClosureRepresentation getClosure(String closureId) {
        return closures.represent(closures.get(closureId));
    }

    @Override
    public Page<ClosureRepresentation> listClosures(String commitmentId, Integer page, Integer pageSize) {
        return operations.page(commitmentId, page, pageSize, closures);
    }
}
