package org.sequitur.platform.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.EnumMap;
import java.util.Map;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.Problems;

/**
 * Limits expensive requests per client, by rate and concurrency. Waiting requests are queued on the event loop and occupy
 * no thread. Cached responses bypass this filter.
 */
@ApplicationScoped
class AdmissionFilter {

    /**
     * After authentication is prepared (200), and before requests for the same response wait for the first one, which
     * builds it (100): that one must not queue here while others wait for it.
     */
    private static final int ORDER = 110;

    /** Delay of refusals in milliseconds, which slows down clients that retry at once. */
    private static final long PAUSE_MILLIS = 250;

    private static final long RETRY_AFTER_SECONDS = 5;
    private static final String ALL_CLIENTS = "all";

    private final RequestWork works;
    private final ClientAddress addresses;
    private final RateLimits rates;
    private final RequestBodies bodies;
    private final Problems problems;
    private final ConcurrencyLimit uploads;
    private final Map<Work, ConcurrencyLimit> limits = new EnumMap<>(Work.class);

    AdmissionFilter(
            RequestWork works,
            WorkLimits workLimits,
            ClientAddress addresses,
            RateLimits rates,
            RequestBodies bodies,
            Problems problems) {
        this.works = works;
        this.addresses = addresses;
        this.rates = rates;
        this.bodies = bodies;
        this.problems = problems;
        this.uploads = new ConcurrencyLimit(workLimits.uploadsAtOnce(), 0);
        for (var work : Work.values()) {
            limits.put(
                    work,
                    new ConcurrencyLimit(
                            workLimits.of(work).atOnce(), workLimits.of(work).waiting()));
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, ORDER);
    }

    private void admit(RoutingContext context) {
        var request = context.request();
        var work = works.of(request);
        if (work == null) {
            context.next();
        } else if (request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            var vertxContext = context.vertx().getOrCreateContext();
            request.pause();
            TokenSubject.of(context, account -> vertxContext.runOnContext(ignored -> admit(context, work, account)));
        } else {
            admit(context, work, null);
        }
    }

    /** @param account null for requests without a valid token, which are limited by address */
    private void admit(RoutingContext context, Work work, String account) {
        var client = account == null ? "address " + addresses.of(context.request()) : "account " + account;
        var seconds = rates.take(work, client);
        if (seconds > 0) {
            refuse(context, seconds);
            return;
        }
        // Only authenticated clients may send a body; other requests are refused without reading it.
        var mayReceiveBody = account != null && work == Work.WRITE;
        var limit = limits.get(work);
        var vertxContext = context.vertx().getOrCreateContext();
        var entered = limit.enter(
                client,
                () -> vertxContext.runOnContext(started -> {
                    if (isDisconnected(context)) {
                        limit.leave(client);
                        return;
                    }
                    context.addEndHandler(end -> limit.leave(client));
                    if (work == Work.UPLOAD) {
                        upload(context);
                    } else if (mayReceiveBody) {
                        bodies.receive(context);
                    } else {
                        context.request().resume();
                        context.next();
                    }
                }));
        if (!entered) {
            refuse(context, RETRY_AFTER_SECONDS);
        }
    }

    /** An upload occupies a worker thread while its body arrives, so only few may run at once. */
    private void upload(RoutingContext context) {
        var entered = uploads.enter(ALL_CLIENTS, () -> {
            context.addEndHandler(end -> uploads.leave(ALL_CLIENTS));
            context.next();
        });
        if (!entered) {
            refuse(context, RETRY_AFTER_SECONDS);
        }
    }

    private static boolean isDisconnected(RoutingContext context) {
        return context.response().closed() || context.response().ended();
    }

    private void refuse(RoutingContext context, long seconds) {
        // Discard the rest of the body.
        context.request().resume();
        context.vertx().setTimer(PAUSE_MILLIS, passed -> {
            if (!isDisconnected(context)) {
                problems.respond(context, Problem.tooManyRequests(seconds), null);
            }
        });
    }
}
