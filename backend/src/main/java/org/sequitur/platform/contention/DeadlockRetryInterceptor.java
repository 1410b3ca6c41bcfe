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
 * Retries transactions that the database rolled back because of a deadlock. Side effects inside a transaction must
 * therefore be transactional or repeatable.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class DeadlockRetryInterceptor {

    private static final Logger LOG = Logger.getLogger(DeadlockRetryInterceptor.class);

    private static final Counter RETRIED = Counter.builder("sequitur.transactions.retried")
            .description("Transactions begun anew, as others wanted the same rows")
            .register(Metrics.globalRegistry);

    private static final int MAX_ATTEMPTS = 3;
    private static final int MAX_DELAY_MILLIS = 50;

    @AroundInvoke
    Object retry(InvocationContext transaction) throws Exception {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            // Nested call: only the outermost transaction can be retried.
            return transaction.proceed();
        }
        for (var attempt = 1; ; attempt++) {
            try {
                return transaction.proceed();
            } catch (Exception failure) {
                if (attempt == MAX_ATTEMPTS || !LockErrors.isRetryable(failure)) {
                    throw failure;
                }
                RETRIED.increment();
                LOG.debugf(
                        "Deadlock: %s is tried again", transaction.getMethod().getName());
                // Random delay, so that the two transactions do not collide again.
                Thread.sleep(ThreadLocalRandom.current().nextInt(MAX_DELAY_MILLIS));
            }
        }
    }
}
