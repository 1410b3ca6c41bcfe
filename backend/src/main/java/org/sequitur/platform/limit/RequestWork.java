package org.sequitur.platform.limit;

import io.quarkus.arc.All;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.table.Format;

/** Determines which limits apply to a request. */
@ApplicationScoped
class RequestWork {

    private final String base;
    private final List<WorkRule> rules;
    private final List<SearchParameter> searchParameters;

    RequestWork(
            @ConfigProperty(name = "quarkus.rest.path") String base,
            @All List<WorkRule> rules,
            @All List<SearchParameter> searchParameters) {
        this.base = base;
        this.rules = rules;
        this.searchParameters = searchParameters;
    }

    /** @return null for unlimited requests: static files, CORS preflight, and those that a feature declares unlimited */
    Work of(HttpServerRequest request) {
        if (!request.path().startsWith(base) || request.method() == HttpMethod.OPTIONS) {
            return null;
        }
        var path = request.path().substring(base.length());
        for (var rule : rules) {
            if (rule.appliesTo(request, path)) {
                return rule.work();
            }
        }
        if (!WorkRule.isRead(request)) {
            return Work.WRITE;
        }
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && Format.isNamedIn(accept)) {
            return Work.EXPORT;
        }
        return searchParameters.stream().anyMatch(parameter -> parameter.isIn(request.query()))
                ? Work.SEARCH
                : Work.READ;
    }
}
