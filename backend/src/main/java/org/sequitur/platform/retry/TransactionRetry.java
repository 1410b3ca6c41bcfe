package org.sequitur.platform.retry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import java.time.temporal.ChronoUnit;

/**
 * Retries a transaction that the database rolled back because of a conflict with another one. For
 * {@code @ApplyGuard(TransactionRetry.ON_CONFLICT)} on the outermost transactional class or method: the priority of the
 * interceptor puts the retry around the transaction, so that a conflict at COMMIT is retried too. Side effects inside the
 * transaction must be transactional or repeatable.
 */
public final class TransactionRetry {

    /** Name of the guard. */
    public static final String ON_CONFLICT = "transaction-conflict";

    private static final int MAX_RETRIES = 2;

    /** The delay is between 0 and 50 ms, at random, so that the two transactions do not collide again. */
    private static final int DELAY_MILLIS = 25;

    private TransactionRetry() {}

    /** At start, so that the metric exists before the first conflict. */
    @Produces
    @Singleton
    @Startup
    @Identifier(ON_CONFLICT)
    static Guard onConflict(MeterRegistry metrics) {
        var retried = Counter.builder("sequitur.transactions.retried")
                .description("Transactions retried after a conflict")
                .register(metrics);
        return Guard.create()
                .withRetry()
                .maxRetries(MAX_RETRIES)
                .delay(DELAY_MILLIS, ChronoUnit.MILLIS)
                .jitter(DELAY_MILLIS, ChronoUnit.MILLIS)
                .whenException(TransactionRetry::isRetryable)
                .onRetry(retried::increment)
                .done()
                .build();
    }

    /** False for a nested call: its transaction is still active, and can only be retried as a whole. */
    private static boolean isRetryable(Throwable failure) {
        return QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION && LockErrors.isRetryable(failure);
    }
}
