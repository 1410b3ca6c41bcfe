package org.sequitur.platform.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.contract.Contract;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.problem.Problems;
import org.sequitur.platform.server.CrossOriginReads;

/**
 * Lets pages of all sites read public data, and refuses other requests of origins that are not configured, and cross-origin
 * requests with an unknown method, with a problem. Quarkus' CORS filter, which comes after this one, knows one rule for all
 * methods, and ends the response itself, without a body.
 */
@ApplicationScoped
class CrossOriginFilter {

    /** Headers of reads that browsers send to another site only after asking. */
    private static final String READ_HEADERS = "accept,accept-language,if-none-match,belgov-trace-id";

    private final List<String> origins;
    private final List<String> methods;
    private final Contract contract;
    private final Problems problems;

    CrossOriginFilter(
            @ConfigProperty(name = "quarkus.http.cors.origins") List<String> origins,
            @ConfigProperty(name = "quarkus.http.cors.methods") List<String> methods,
            Contract contract,
            Problems problems) {
        this.origins = origins;
        this.methods = methods;
        this.contract = contract;
        this.problems = problems;
    }

    /** Immediately before Quarkus' own CORS filter, which has order 300. */
    void register(@Observes Filters filters) {
        filters.register(this::refuse, 301);
    }

    private void refuse(RoutingContext context) {
        var origin = context.request().getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            context.next();
        } else if (!origins.contains(origin) && !isSame(origin, context)) {
            refuseUnlessRead(context);
        } else if (!methods.contains(context.request().method().name())) {
            refuseMethod(context);
        } else {
            context.next();
        }
    }

    private void refuseUnlessRead(RoutingContext context) {
        var request = context.request();
        if (CrossOriginReads.isAnonymousRead(request)) {
            // Quarkus' filter would refuse it.
            request.headers().remove(HttpHeaders.ORIGIN);
            context.next();
        } else if (CrossOriginReads.isPreflight(request)) {
            context.response()
                    .setStatusCode(204)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET,HEAD")
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, READ_HEADERS)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "3600")
                    .end();
        } else {
            problems.respond(context, Problem.of(ProblemType.ORIGIN_NOT_ALLOWED), null);
        }
    }

    private void refuseMethod(RoutingContext context) {
        var known = contract.methodsAt(context.request().path());
        if (known.isEmpty()) {
            problems.respond(context, Problem.of(ProblemType.RESOURCE_NOT_FOUND), null);
        } else {
            context.response().putHeader(HttpHeaders.ALLOW, String.join(", ", known));
            problems.respond(context, Problem.of(ProblemType.METHOD_NOT_ALLOWED), null);
        }
    }

    private static boolean isSame(String origin, RoutingContext context) {
        var host = context.request().getHeader(HttpHeaders.HOST);
        return host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }
}
