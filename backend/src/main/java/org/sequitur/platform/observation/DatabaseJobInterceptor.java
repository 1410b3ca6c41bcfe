package org.sequitur.platform.observation;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jboss.logging.Logger;
import org.sequitur.platform.retry.LockErrors;

/** Implements {@link DatabaseJob}. Runs outside of the transaction, because that can fail at its start or end too. */
@DatabaseJob
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class DatabaseJobInterceptor {

    private static final Logger LOG = Logger.getLogger(DatabaseJobInterceptor.class);

    private final DatabaseOutage outage;

    DatabaseJobInterceptor(DatabaseOutage outage) {
        this.outage = outage;
    }

    @AroundInvoke
    Object run(InvocationContext job) throws Exception {
        try {
            return job.proceed();
        } catch (Exception failure) {
            if (!LockErrors.isConnectionFailure(failure)) {
                throw failure;
            }
            if (Outage.isUnreachable(failure)) {
                outage.recordFailure(failure);
            } else {
                // A pooled connection may have been lost in an outage that is over.
                LOG.debugf(failure, "A job was interrupted");
            }
            return null;
        }
    }
}
