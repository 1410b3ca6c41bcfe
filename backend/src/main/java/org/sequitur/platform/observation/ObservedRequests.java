package org.sequitur.platform.observation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Measures every request that is not served from the response cache, and passes it to the security log. Cached responses
 * are measured where they are sent: they are the majority of reads, and an end handler for each would cost more than the
 * response.
 */
@ApplicationScoped
class ObservedRequests {

    private final Operations operations;
    private final SecurityLog securityLog;

    ObservedRequests(Operations operations, SecurityLog securityLog) {
        this.operations = operations;
        this.securityLog = securityLog;
    }

    /** After the response cache (2000) and before all filters that may refuse. */
    void register(@Observes Filters filters) {
        filters.register(this::observe, 1990);
    }

    private void observe(RoutingContext context) {
        var startNanos = System.nanoTime();
        context.addEndHandler(end -> ended(context, end.succeeded(), System.nanoTime() - startNanos));
        context.next();
    }

    private void ended(RoutingContext context, boolean complete, long nanos) {
        var operation = operations.of(context.request());
        var status = context.response().getStatusCode();
        operations.meter(operation).record(complete ? status : OperationMeter.CUT, nanos);
        securityLog.record(context, operation, status);
    }
}
