package org.sequitur.platform.server;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.sequitur.platform.connection.BoundedChannel;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.Problems;

/** Refuses a request whose end is uncertain, and no further request of its connection is answered. */
final class LastAnswer {

    private LastAnswer() {}

    /** Closes the connection once the refusal is sent; requests that were read in the meantime get no answer. */
    static void send(HttpServerRequest request, Problem problem, Problems problems) {
        BoundedChannel.endWith(request);
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        problems.answer(request, problem, null)
                .onComplete(sent -> request.connection().close());
    }
}
