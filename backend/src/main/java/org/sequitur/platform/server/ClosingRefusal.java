package org.sequitur.platform.server;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.sequitur.platform.connection.BoundedChannel;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.Problems;

/**
 * Refuses a request whose end is uncertain and closes its connection, because the following bytes could be misread as
 * another request.
 */
final class ClosingRefusal {

    private ClosingRefusal() {}

    /** Closes the connection when the refusal has been sent. Requests already read from the connection get no response. */
    static void send(HttpServerRequest request, Problem problem, Problems problems) {
        BoundedChannel.closeAfter(request);
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        problems.respond(request, problem, null)
                .onComplete(sent -> request.connection().close());
    }
}
