package org.sequitur.platform.server;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.net.impl.VertxHandler;

/**
 * Passes requests that Netty cannot decode, or whose body it cannot decode, to our own handler. The default handler
 * answers without a body, and Quarkus has no setting for it. Netty finds this class with the service loader if the
 * system property {@code io.netty.bootstrap.extensions} is set.
 */
public final class InvalidRequests extends ChannelInitializerExtension {

    private static volatile Handler<HttpServerRequest> handler;

    static void setHandler(Handler<HttpServerRequest> newHandler) {
        handler = newHandler;
    }

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        channel.pipeline().addLast(new OnceActive());
    }

    /** The Vert.x connection exists once the channel is active, before its first byte is read. */
    private static final class OnceActive extends ChannelInboundHandlerAdapter {

        @Override
        public void channelActive(ChannelHandlerContext context) {
            var connected = context.pipeline().get(VertxHandler.class);
            if (handler != null
                    && connected != null
                    && connected.getConnection() instanceof HttpServerConnection connection) {
                connection.invalidRequestHandler(handler);
                var pipeline = context.pipeline();
                pipeline.addBefore(pipeline.context(connected).name(), null, new InvalidBodies(handler));
            }
            context.fireChannelActive();
            context.pipeline().remove(this);
        }
    }
}
