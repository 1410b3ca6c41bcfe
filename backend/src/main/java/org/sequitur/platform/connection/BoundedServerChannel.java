package org.sequitur.platform.connection;

import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.List;

/**
 * A listening socket that closes surplus connections immediately after accept, before anything is allocated for them.
 * Vert.x' own hook runs later, after connection setup, and has no remote address.
 */
class BoundedServerChannel extends NioServerSocketChannel {

    private final Connections connections = new Connections(ConnectionLimits.configured());

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
                connections.release(peer);
                reset(socket);
            }
        }
        return 1;
    }

    /** Closes with RST, so that refused connections leave no TIME_WAIT state. */
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
