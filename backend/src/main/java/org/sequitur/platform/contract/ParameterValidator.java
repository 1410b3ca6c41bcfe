package org.sequitur.platform.contract;

import static org.sequitur.platform.contract.ContractMessages.MESSAGES;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.http.TrackingParameters;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.problem.Problems;

/**
 * Refuses query parameters and headers that the contract does not allow, with all issues at once; reads ignore tracking
 * parameters. Runs before the REST
 * layer, which would stop at the first parameter that it cannot convert and respond with 404.
 */
@ApplicationScoped
class ParameterValidator {

    private final Contract contract;
    private final Problems problems;
    private final String base;

    ParameterValidator(Contract contract, Problems problems, @ConfigProperty(name = "quarkus.rest.path") String base) {
        this.contract = contract;
        this.problems = problems;
        this.base = base;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, 50);
    }

    private void check(RoutingContext context) {
        var path = context.request().path();
        if (path.startsWith(base) && !contract.has(path)) {
            // The REST layer would accept other spellings (a trailing slash, an encoded letter), for which this check
            // would not run.
            problems.respond(context, Problem.of(ProblemType.RESOURCE_NOT_FOUND), null);
            return;
        }
        var operation = contract.operation(context.request().method().name(), path);
        var issues = operation.map(known -> issues(known, context)).orElse(List.of());
        if (issues.isEmpty()) {
            context.next();
        } else {
            problems.respond(context, Problem.badRequest(issues), null);
        }
    }

    private static List<Issue> issues(Contract.Operation operation, RoutingContext context) {
        var query = context.queryParams();
        var method = context.request().method();
        var isRead = method == HttpMethod.GET || method == HttpMethod.HEAD;
        var headers = context.request().headers();
        return Stream.concat(
                        query.names().stream()
                                .distinct()
                                .flatMap(name -> issues(operation, isRead, name, query.getAll(name))),
                        operation.headers().values().stream()
                                .flatMap(header -> header.issuesOf(headers.getAll(header.name())).stream()))
                // One more than the maximum, so that the problem can report that there are more.
                .limit(Problem.MAX_ISSUES + 1L)
                .toList();
    }

    private static Stream<Issue> issues(
            Contract.Operation operation, boolean isRead, String name, List<String> values) {
        var parameter = operation.query().get(name);
        if (parameter == null) {
            if (isRead && TrackingParameters.contain(name)) {
                return Stream.empty();
            }
            return Stream.of(Issue.inQuery(
                    Issue.Type.UNKNOWN_INPUT, name, String.join(", ", values), MESSAGES.unknownParameter(name)));
        }
        return parameter.issuesOf(values).stream();
    }
}
