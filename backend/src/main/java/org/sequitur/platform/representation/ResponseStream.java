package org.sequitur.platform.representation;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/**
 * Sends an answer piece by piece: the next is fetched once the reader's connection has taken the last. However slow
 * readers are, no thread and no connection to the database waits for them, and each costs one piece of memory.
 */
final class ResponseStream {

    private static final Logger LOG = Logger.getLogger(ResponseStream.class);

    private final StreamedContent answer;
    private final RoutingContext routing;
    private final Context own;
    private int position;
    private long sent;

    ResponseStream(StreamedContent answer, RoutingContext routing) {
        this.answer = answer;
        this.routing = routing;
        this.own = routing.vertx().getOrCreateContext();
    }

    void start() {
        own.runOnContext(ignored -> next());
    }

    private void next() {
        if (routing.response().closed()) {
            return;
        }
        if (sent == answer.size()) {
            routing.response().end();
            return;
        }
        own.executeBlocking(() -> answer.pieces().get(position), false)
                .onSuccess(this::send)
                .onFailure(this::breakOff);
    }

    private void send(byte[] piece) {
        if (piece == null) {
            // Withdrawn meanwhile.
            breakOff(null);
            return;
        }
        position++;
        sent += piece.length;
        routing.response().write(Buffer.buffer(piece)).onSuccess(ignored -> next());
    }

    /** The reader must see that it is not whole: the answer has begun, and there is no other way to say so. */
    private void breakOff(Throwable why) {
        if (why != null) {
            LOG.warn("An answer could not be sent to its end", why);
        }
        routing.request().connection().close();
    }
}
