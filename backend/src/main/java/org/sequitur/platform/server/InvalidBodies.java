package org.sequitur.platform.server;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.CorruptedFrameException;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import org.sequitur.platform.connection.BoundedChannel;

/**
 * Answers requests whose body cannot be decoded, for example because of an invalid chunk size. Vert.x would close the
 * connection without a response. One instance per connection, before Vert.x' own handler.
 */
final class InvalidBodies extends ChannelInboundHandlerAdapter {

    private final Handler<HttpServerRequest> refusal;
    private HttpRequest newest;

    /** @param refusal sends an error response and closes the connection */
    InvalidBodies(Handler<HttpServerRequest> refusal) {
        this.refusal = refusal;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            newest = request;
        } else if (message instanceof HttpContent content
                && content.decoderResult().isFailure()
                && refuse(context, content.decoderResult().cause())) {
            content.release();
            return;
        }
        // Without a response, Vert.x closes the connection.
        context.fireChannelRead(message);
    }

    /**
     * Refuses the request with this body, now or when the requests before it have their responses.
     *
     * @return false if its response has already been started
     */
    private boolean refuse(ChannelHandlerContext context, Throwable cause) {
        // Vert.x reads this result through the request, and closes the connection after its response.
        newest.setDecoderResult(DecoderResult.failure(new CorruptedFrameException("Invalid request body", cause)));
        var current = BoundedChannel.currentRequest(context.channel());
        if (current == null || current.decoderResult().isSuccess()) {
            // It waits for earlier ones on its connection, and RequestFramingFilter refuses it when its turn comes.
            // Vert.x would fail here, because a waiting request has no response yet.
            return true;
        }
        if (current.response().headWritten()) {
            return false;
        }
        try {
            refusal.handle(current);
            return true;
        } catch (IllegalStateException responseStarted) {
            // A worker thread started its response in the meantime.
            return false;
        }
    }
}
