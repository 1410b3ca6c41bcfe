package org.sequitur.testsupport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that accepts connections and never responds. */
public final class HungServer implements AutoCloseable {

    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final ServerSocket server;

    public HungServer(int port) throws IOException {
        server = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().start(this::accept);
    }

    /** How many connections it has accepted. */
    public int accepted() {
        return connections.size();
    }

    private void accept() {
        try {
            while (true) {
                connections.add(server.accept());
            }
        } catch (IOException closed) {
            // This server was closed.
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
