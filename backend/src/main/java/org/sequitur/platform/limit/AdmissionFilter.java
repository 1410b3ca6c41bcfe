package org.sequitur.platform.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.Problems;

/**
 * Lets in what costs something only as often, and as much of it at once, as its client may have. It waits on the event
 * loop: no thread is taken for it. Answers that are ready never come here.
 */
@ApplicationScoped
class AdmissionFilter {

    /**
     * After authentication was prepared (200), and before readers of the same answer wait for the first of them, who builds
     * it (100): that one must not wait for its turn here while others wait for it.
     */
    private static final int ORDER = 110;

    /** A refused client that asks again at once is answered only so often on each of its connections. */
    private static final long PAUSE_MILLIS = 250;

    private static final long SOON_SECONDS = 5;
    private static final String ALL = "all";

    private final String base;
    private final ClientAddress addresses;
    private final RateLimits rates;
    private final RequestBodies bodies;
    private final Problems problems;
    private final ConcurrencyLimit uploads;
    private final Map<Work, ConcurrencyLimit> limits = new EnumMap<>(Work.class);

    AdmissionFilter(
            @ConfigProperty(name = "quarkus.rest.path") String base,
            WorkBounds bounds,
            ClientAddress addresses,
            RateLimits rates,
            RequestBodies bodies,
            Problems problems) {
        this.base = base;
        this.addresses = addresses;
        this.rates = rates;
        this.bodies = bodies;
        this.problems = problems;
        this.uploads = new ConcurrencyLimit(bounds.uploadsAtOnce(), 0);
        for (var work : Work.values()) {
            limits.put(
                    work,
                    new ConcurrencyLimit(
                            bounds.of(work).atOnce(), bounds.of(work).waiting()));
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, ORDER);
    }

    private void admit(RoutingContext context) {
        var request = context.request();
        var work = Work.of(request, base);
        if (work == null) {
            context.next();
        } else if (request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            var own = context.vertx().getOrCreateContext();
            request.pause();
            Account.of(context, account -> own.runOnContext(told -> admit(context, work, account)));
        } else {
            admit(context, work, null);
        }
    }

    /** @param account null where there is none, and the address counts */
    private void admit(RoutingContext context, Work work, String account) {
        var client = account == null ? "address " + addresses.of(context.request()) : "account " + account;
        var seconds = rates.take(work, client);
        if (seconds > 0) {
            refuse(context, seconds);
            return;
        }
        // Only who is known may send something: all others are refused without their body.
        var mayBeReceived = account != null && work == Work.WRITE;
        var limit = limits.get(work);
        var own = context.vertx().getOrCreateContext();
        var entered = limit.enter(
                client,
                () -> own.runOnContext(turn -> {
                    if (isGone(context)) {
                        limit.leave(client);
                        return;
                    }
                    context.addEndHandler(end -> limit.leave(client));
                    if (work == Work.UPLOAD) {
                        upload(context);
                    } else if (mayBeReceived) {
                        bodies.receive(context);
                    } else {
                        context.request().resume();
                        context.next();
                    }
                }));
        if (!entered) {
            refuse(context, SOON_SECONDS);
        }
    }

    /** Takes a worker while it comes: so few of them that the others are not missed. */
    private void upload(RoutingContext context) {
        var entered = uploads.enter(ALL, () -> {
            context.addEndHandler(end -> uploads.leave(ALL));
            context.next();
        });
        if (!entered) {
            refuse(context, SOON_SECONDS);
        }
    }

    private static boolean isGone(RoutingContext context) {
        return context.response().closed() || context.response().ended();
    }

    private void refuse(RoutingContext context, long seconds) {
        // What comes all the same is thrown away.
        context.request().resume();
        context.vertx().setTimer(PAUSE_MILLIS, passed -> {
            if (!isGone(context)) {
                problems.answer(context, Problem.tooManyRequests(seconds), null);
            }
        });
    }
}
