package org.sequitur.platform.observation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Counts every request that has no ready answer, and tells the security log of it. Ready answers are counted where they
 * are sent: most reads are, and an end handler for each would cost more than the answer.
 */
@ApplicationScoped
class ObservedRequests {

    private final Operations operations;
    private final SecurityLog securityLog;

    ObservedRequests(Operations operations, SecurityLog securityLog) {
        this.operations = operations;
        this.securityLog = securityLog;
    }

    /** Right after the ready answers (2000), before anything that may refuse. */
    void register(@Observes Filters filters) {
        filters.register(this::observe, 1990);
    }

    private void observe(RoutingContext context) {
        var from = System.nanoTime();
        context.addEndHandler(end -> ended(context, end.succeeded(), System.nanoTime() - from));
        context.next();
    }

    private void ended(RoutingContext context, boolean complete, long nanos) {
        var operation = operations.of(context.request());
        var status = context.response().getStatusCode();
        operations.meter(operation).record(complete ? status : OperationMeter.CUT, nanos);
        securityLog.tell(context, operation, status);
    }
}
