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

/** Refuses what Netty reads but no proxy should let pass: another protocol than HTTP/1, two hosts, or a body that is framed twice. */
@ApplicationScoped
class RequestFramingFilter {

    private final Problems problems;

    RequestFramingFilter(Problems problems) {
        this.problems = problems;
    }

    /** Before everything else, what is ready included. */
    void register(@Observes Filters filters) {
        filters.register(this::check, 2400);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        if (BoundedChannel.isAfterEnd(request)) {
            // Without an answer: the connection closes once the refusal before it is sent.
            return;
        }
        if (isKnown(request.version()) && isUnambiguous(request)) {
            context.next();
        } else {
            TraceId.markAnswer(request);
            LastAnswer.send(request, Problem.of(ProblemType.MALFORMED_REQUEST), problems);
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
