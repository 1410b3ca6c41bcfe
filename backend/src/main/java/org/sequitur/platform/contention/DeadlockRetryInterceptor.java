package org.sequitur.platform.contention;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/**
 * Around every transaction: one that the database gave up for another's sake is begun anew, so that nobody hears of it. What
 * is done in a transaction must therefore be undone with it, or bear being done twice.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class DeadlockRetryInterceptor {

    private static final Logger LOG = Logger.getLogger(DeadlockRetryInterceptor.class);

    private static final Counter RETRIED = Counter.builder("sequitur.transactions.retried")
            .description("Transactions begun anew, as others wanted the same rows")
            .register(Metrics.globalRegistry);

    private static final int TIMES = 3;
    private static final int MOST_MILLIS_BETWEEN = 50;

    @AroundInvoke
    Object perform(InvocationContext transaction) throws Exception {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            // A part of a greater one, which alone can be begun anew.
            return transaction.proceed();
        }
        for (var time = 1; ; time++) {
            try {
                return transaction.proceed();
            } catch (Exception failure) {
                if (time == TIMES || !LockErrors.wasRefusedAtOnce(failure)) {
                    throw failure;
                }
                RETRIED.increment();
                LOG.debugf(
                        "Deadlock: %s is tried again", transaction.getMethod().getName());
                // Not both at the same moment.
                Thread.sleep(ThreadLocalRandom.current().nextInt(MOST_MILLIS_BETWEEN));
            }
        }
    }
}
