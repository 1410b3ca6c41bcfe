package org.sequitur.platform.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.problem.Problems;

/** Tells a page of an origin that is not configured why it is refused; the CORS filter behind this one would not say. */
@ApplicationScoped
class ForeignOrigins {

    private final List<String> origins;
    private final Problems problems;

    ForeignOrigins(@ConfigProperty(name = "quarkus.http.cors.origins") List<String> origins, Problems problems) {
        this.origins = origins;
        this.problems = problems;
    }

    /** Just before Quarkus' own CORS filter, which has 300. */
    void register(@Observes Filters filters) {
        filters.register(this::refuse, 301);
    }

    private void refuse(RoutingContext context) {
        var origin = context.request().getHeader(HttpHeaders.ORIGIN);
        if (origin == null || origins.contains(origin) || isSame(origin, context)) {
            context.next();
        } else {
            problems.answer(context, Problem.of(ProblemType.ORIGIN_NOT_ALLOWED), null);
        }
    }

    private static boolean isSame(String origin, RoutingContext context) {
        var host = context.request().getHeader(HttpHeaders.HOST);
        return host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }
}
