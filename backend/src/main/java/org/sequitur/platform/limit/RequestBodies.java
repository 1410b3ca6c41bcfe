package org.sequitur.platform.limit;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.contract.Contract;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.problem.Problems;

/**
 * Receives the complete body on the event loop, within a time limit, before a worker thread is used. A body that arrives
 * slowly uses memory but no thread.
 */
@ApplicationScoped
class RequestBodies {

    private final int maxBytes;
    private final Contract contract;
    private final WorkLimits workLimits;
    private final Problems problems;
    private final AtomicLong heldBytes = new AtomicLong();

    RequestBodies(
            @ConfigProperty(name = "sequitur.max-json") int maxBytes,
            Contract contract,
            WorkLimits workLimits,
            Problems problems) {
        this.maxBytes = maxBytes;
        this.contract = contract;
        this.workLimits = workLimits;
        this.problems = problems;
    }

    void receive(RoutingContext context) {
        if (hasBody(context.request())) {
            new BodyReceiver(context).start();
        } else {
            context.next();
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
    }

    /** Receives the body of one request, within the limits of size and time. */
    private final class BodyReceiver {

        private final RoutingContext routing;
        private final HttpServerRequest request;
        private final Context vertxContext;
        private final Buffer body = Buffer.buffer();
        private final int maxBodyBytes;
        private long timer;
        private boolean done;

        BodyReceiver(RoutingContext routing) {
            this.routing = routing;
            this.request = routing.request();
            this.vertxContext = routing.vertx().getOrCreateContext();
            this.maxBodyBytes = contract.maxBodyBytes(request.method().name(), request.path())
                    .orElse(maxBytes);
        }

        void start() {
            routing.addEndHandler(end -> {
                routing.vertx().cancelTimer(timer);
                heldBytes.addAndGet(-body.length());
            });
            timer = routing.vertx()
                    .setTimer(
                            workLimits.bodyTimeout().toMillis(),
                            late -> vertxContext.runOnContext(now -> {
                                if (!done) {
                                    routing.addEndHandler(
                                            end -> request.connection().close());
                                    refuse(ProblemType.REQUEST_TIMEOUT);
                                }
                            }));
            request.handler(this::append);
            request.endHandler(end -> finish());
            request.resume();
        }

        private void append(Buffer more) {
            if (done) {
                return;
            }
            if (body.length() + more.length() > maxBodyBytes) {
                refuse(ProblemType.PAYLOAD_TOO_LARGE);
            } else if (heldBytes.addAndGet(more.length()) > workLimits.bodyBytes()) {
                heldBytes.addAndGet(-more.length());
                refuse(ProblemType.SERVICE_UNAVAILABLE);
            } else {
                body.appendBuffer(more);
            }
        }

        private void finish() {
            if (!done) {
                done = true;
                routing.vertx().cancelTimer(timer);
                ((RoutingContextInternal) routing).setBody(body);
                routing.next();
            }
        }

        private void refuse(ProblemType type) {
            done = true;
            problems.respond(routing, Problem.of(type), null);
        }
    }
}
