package org.sequitur.platform.connection;

import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.List;

/**
 * A listening socket that closes surplus connections as soon as they are accepted, before anything is allocated for them:
 * Vert.x' own hook comes only after a connection was set up, and knows no addresses.
 */
class BoundedServerChannel extends NioServerSocketChannel {

    private final Connections connections = new Connections(ConnectionBounds.configured());

    @Override
    protected int doReadMessages(List<Object> accepted) throws Exception {
        var socket = javaChannel().accept();
        if (socket == null) {
            return 0;
        }
        var peer = connections.admit(socket);
        if (peer == null) {
            reset(socket);
        } else {
            try {
                accepted.add(new BoundedChannel(this, socket, connections, peer));
            } catch (RuntimeException unusable) {
                connections.left(peer);
                reset(socket);
            }
        }
        return 1;
    }

    /** Without the wait for late packets (TIME_WAIT) that each refused connection would else leave behind. */
    private static void reset(SocketChannel socket) throws IOException {
        try (socket) {
            socket.setOption(StandardSocketOptions.SO_LINGER, 0);
        }
    }

    @Override
    protected void doBind(SocketAddress address) throws Exception {
        super.doBind(address);
        connections.watch();
    }

    @Override
    protected void doClose() throws Exception {
        connections.stop();
        super.doClose();
    }
}
