package org.sequitur.platform.cache;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/**
 * Sends a response chunk by chunk: the next chunk is fetched when the connection has taken the last one. Slow clients
 * therefore block no thread and no database connection, and use the memory of one chunk each.
 */
final class ResponseStream {

    private static final Logger LOG = Logger.getLogger(ResponseStream.class);

    private final StreamedContent content;
    private final RoutingContext routing;
    private final Context vertxContext;
    private int position;
    private long sent;

    ResponseStream(StreamedContent content, RoutingContext routing) {
        this.content = content;
        this.routing = routing;
        this.vertxContext = routing.vertx().getOrCreateContext();
    }

    void start() {
        vertxContext.runOnContext(ignored -> next());
    }

    private void next() {
        if (routing.response().closed()) {
            return;
        }
        if (sent == content.size()) {
            routing.response().end();
            return;
        }
        vertxContext
                .executeBlocking(() -> content.chunks().get(position), false)
                .onSuccess(this::send)
                .onFailure(this::abort);
    }

    private void send(byte[] chunk) {
        if (chunk == null) {
            // The content was withdrawn after the response started.
            abort(null);
            return;
        }
        position++;
        sent += chunk.length;
        routing.response().write(Buffer.buffer(chunk)).onSuccess(ignored -> next());
    }

    /** Closes the connection, so that the client detects the incomplete body: the status line has already been sent. */
    private void abort(Throwable why) {
        if (why != null) {
            LOG.warn("A response could not be sent completely", why);
        }
        routing.request().connection().close();
    }
}
