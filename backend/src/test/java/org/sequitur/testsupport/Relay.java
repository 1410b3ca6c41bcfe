package org.sequitur.testsupport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A TCP relay between two programs that can silently drop their connections. */
public final class Relay implements AutoCloseable {

    /** Two sockets, and whether data is still forwarded. */
    private static final class Connection {

        private final Socket client;
        private final Socket target;
        private volatile boolean dropped;

        Connection(Socket client, Socket target) {
            this.client = client;
            this.target = target;
            Thread.ofVirtual().start(() -> pass(client, target));
            Thread.ofVirtual().start(() -> pass(target, client));
        }

        private void pass(Socket from, Socket to) {
            var buffer = new byte[8192];
            try {
                for (var read = from.getInputStream().read(buffer);
                        read >= 0;
                        read = from.getInputStream().read(buffer)) {
                    if (!dropped) {
                        to.getOutputStream().write(buffer, 0, read);
                    }
                }
                if (!dropped) {
                    to.close();
                }
            } catch (IOException closed) {
                // Closed by the other end.
            }
        }

        void close() throws IOException {
            client.close();
            target.close();
        }
    }

    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private final ServerSocket server;

    public Relay(int port, int target) throws IOException {
        server = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().start(() -> accept(target));
    }

    /** Open connections stay open, but no data is forwarded any more. */
    public void forgetConnections() {
        connections.forEach(connection -> connection.dropped = true);
    }

    private void accept(int target) {
        try {
            while (true) {
                var connection = new Connection(server.accept(), new Socket("127.0.0.1", target));
                connections.add(connection);
                if (server.isClosed()) {
                    // It was accepted before, and may have been added after the others were closed.
                    connection.close();
                }
            }
        } catch (IOException closed) {
            // The relay was closed.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var connection : connections) {
            connection.close();
        }
    }
}
