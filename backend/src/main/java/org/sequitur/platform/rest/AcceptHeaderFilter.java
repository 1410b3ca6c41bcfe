package org.sequitur.platform.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.problem.Problems;

/**
 * Removes everything that is not a media range (RFC 9110, 12.5.1) from an {@code Accept} header, because the REST layer
 * fails on it. If no media range remains, the response is 406.
 */
@ApplicationScoped
class AcceptHeaderFilter {

    /** In characters. Browsers send about 150. */
    private static final int MAX_LENGTH = 1_000;

    private static final String TOKEN = "[A-Za-z0-9!#$&^_.+-]+";
    private static final Pattern RANGE =
            Pattern.compile("\\s*(\\*(?:/\\*)?|TOKEN/(?:\\*|TOKEN))\\s*(;.*)?".replace("TOKEN", TOKEN), Pattern.DOTALL);
    /** The weight comes last; this API ignores other parameters. */
    private static final Pattern PARAMETERS = Pattern.compile(
            "(?:;\\s*(?!q\\s*=)TOKEN=(?:TOKEN|\"[^\"\\\\]*\")\\s*)*(?:;\\s*q=(?:0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?|\\.\\d{1,3})\\s*)?"
                    .replace("TOKEN", TOKEN));

    private final Problems problems;
    private final String base;

    AcceptHeaderFilter(Problems problems, @ConfigProperty(name = "quarkus.rest.path") String base) {
        this.problems = problems;
        this.base = base;
    }

    /** Immediately before the REST layer. */
    void register(@Observes Filters filters) {
        filters.register(this::check, 45);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        var accept = request.headers().getAll(HttpHeaders.ACCEPT);
        if (accept.isEmpty() || !request.path().startsWith(base)) {
            context.next();
            return;
        }
        var sent = String.join(",", accept);
        var ranges = sent.length() > MAX_LENGTH
                ? ""
                : Arrays.stream(sent.split(","))
                        .flatMap(AcceptHeaderFilter::range)
                        .collect(Collectors.joining(","));
        if (ranges.isEmpty()) {
            problems.respond(context, Problem.of(ProblemType.NOT_ACCEPTABLE), null);
        } else {
            if (accept.size() > 1 || ranges.length() != sent.length()) {
                request.headers().set(HttpHeaders.ACCEPT, ranges);
            }
            context.next();
        }
    }

    /** The range, without malformed parameters; empty if it is not a media range. */
    private static Stream<String> range(String sent) {
        var range = RANGE.matcher(sent);
        if (!range.matches()) {
            return Stream.empty();
        }
        var parameters = range.group(2);
        return Stream.of(parameters == null || PARAMETERS.matcher(parameters).matches() ? sent : range.group(1));
    }
}
