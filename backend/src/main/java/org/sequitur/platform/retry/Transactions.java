package org.sequitur.platform.retry;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** Runs code in a transaction of its own, which is retried after a conflict: for jobs and for steps of a longer work. */
@ApplicationScoped
@ApplyGuard(TransactionRetry.ON_CONFLICT)
public class Transactions {

    @Transactional(TxType.REQUIRES_NEW)
    public void run(Runnable work) {
        work.run();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
