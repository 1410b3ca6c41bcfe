package org.sequitur.platform.server;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.security.AuthenticationException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.IntStream;
import org.sequitur.platform.connection.BoundedChannel;
import org.sequitur.platform.http.TraceId;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.problem.Problems;

/** Converts failures outside the REST layer to problems, as the REST layer does for its own. */
@ApplicationScoped
class ServerErrors {

    private final Problems problems;
    private final SecurityHeaders headers;

    ServerErrors(Problems problems, SecurityHeaders headers) {
        this.problems = problems;
        this.headers = headers;
    }

    void register(@Observes Router router) {
        InvalidRequests.setHandler(this::refuse);
        // Before Quarkus' own failure handler on the last route.
        router.route().order(Integer.MIN_VALUE).failureHandler(this::respond);
        // A request target without a path (an asterisk or an authority) matches no route.
        IntStream.rangeClosed(400, 599).forEach(status -> router.errorHandler(status, this::respond));
    }

    private void respond(RoutingContext context) {
        var response = context.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            // The response has started: close the connection, so that the client detects the incomplete body.
            context.request().connection().close();
            return;
        }
        prepare(context.request());
        problems.respond(context, problem(context), context.failure());
    }

    private static Problem problem(RoutingContext context) {
        return switch (context.failure()) {
            case Problem problem -> problem;
            case AuthenticationException refused -> Problem.of(ProblemType.INVALID_ACCESS_TOKEN);
            case null, default ->
                Problem.of(
                        context.statusCode() == 400
                                ? ProblemType.MALFORMED_REQUEST
                                : ProblemType.of(context.statusCode()));
        };
    }

    /** For requests that cannot be decoded. Nothing more can be read from that connection. */
    private void refuse(HttpServerRequest request) {
        if (BoundedChannel.isAfterLastRequest(request)) {
            return;
        }
        var type =
                switch (request.decoderResult().cause()) {
                    case TooLongHttpLineException line -> ProblemType.URI_TOO_LONG;
                    case TooLongHttpHeaderException fields -> ProblemType.HEADERS_TOO_LARGE;
                    case null, default -> ProblemType.MALFORMED_REQUEST;
                };
        prepare(request);
        ClosingRefusal.send(request, Problem.of(type), problems);
    }

    private void prepare(HttpServerRequest request) {
        TraceId.markResponse(request);
        headers.set(request.response());
    }
}
