package org.sequitur.export;

import static org.sequitur.export.ExportMessages.MESSAGES;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.table.Format;

/**
 * Redirects a collection request internally to its export if {@code Accept} prefers a table format. The export takes the
 * same filters.
 */
class ExportNegotiationFilter {

    private static final Set<String> COLLECTIONS = Set.of("/commitments", "/changes");

    @ServerRequestFilter(preMatching = true)
    void redirect(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        if (COLLECTIONS.contains(path) && wantsTable(request)) {
            refusePages(request.getUriInfo().getQueryParameters());
            request.setRequestUri(request.getUriInfo()
                    .getRequestUriBuilder()
                    .replacePath(request.getUriInfo().getBaseUri().getPath() + "exports" + path)
                    .build());
        }
    }

    /** A request for one page must not return everything. */
    private static void refusePages(MultivaluedMap<String, String> query) {
        var issues = Stream.of("page", "pageSize")
                .filter(query::containsKey)
                .map(name ->
                        Issue.inQuery(Issue.Type.UNKNOWN_INPUT, name, query.getFirst(name), MESSAGES.wholeTable(name)))
                .toList();
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    /** Whether {@code Accept} prefers a table format to JSON. A request that accepts anything gets JSON. */
    private static boolean wantsTable(ContainerRequestContext request) {
        for (var type : request.getAcceptableMediaTypes()) {
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (Arrays.stream(Format.values())
                    .anyMatch(format -> type.isCompatible(MediaType.valueOf(format.mediaType())))) {
                return true;
            }
        }
        return false;
    }
}
