package org.sequitur.platform.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.sequitur.platform.connection.BoundedChannel;
import org.sequitur.platform.http.TraceId;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.problem.Problems;

/**
 * Refuses requests that Netty accepts but that a proxy could interpret differently (request smuggling): protocols other
 * than HTTP/1, several Host headers, or ambiguous body framing. Also refuses a request that waited for earlier ones on its
 * connection, if its body could not be decoded meanwhile.
 */
@ApplicationScoped
class RequestFramingFilter {

    private final Problems problems;

    RequestFramingFilter(Problems problems) {
        this.problems = problems;
    }

    /** Before all other filters, including the response cache. */
    void register(@Observes Filters filters) {
        filters.register(this::check, 2400);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        if (BoundedChannel.isAfterLastRequest(request)) {
            // No response: the connection closes as soon as the previous refusal has been sent.
            return;
        }
        if (request.decoderResult().isSuccess() && isKnown(request.version()) && isUnambiguous(request)) {
            context.next();
        } else {
            TraceId.markResponse(request);
            ClosingRefusal.send(request, Problem.of(ProblemType.MALFORMED_REQUEST), problems);
        }
    }

    private static boolean isKnown(HttpVersion version) {
        return version == HttpVersion.HTTP_1_1 || version == HttpVersion.HTTP_1_0;
    }

    private static boolean isUnambiguous(HttpServerRequest request) {
        var headers = request.headers();
        if (headers.getAll(HttpHeaders.HOST).size() > 1) {
            return false;
        }
        var coding = headers.get(HttpHeaders.TRANSFER_ENCODING);
        return coding == null
                || coding.equalsIgnoreCase("chunked")
                        && request.version() == HttpVersion.HTTP_1_1
                        && !headers.contains(HttpHeaders.CONTENT_LENGTH);
    }
}
