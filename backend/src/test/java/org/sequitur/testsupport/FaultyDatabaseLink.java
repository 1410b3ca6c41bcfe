package org.sequitur.testsupport;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Proxy between the API and MariaDB that lets COMMITs fail as a server or a network would. Unencrypted connections
 * only.
 */
public final class FaultyDatabaseLink implements AutoCloseable {

    /** Faults of a COMMIT. */
    public enum Fault {
        /** The server reports a conflict with another node, and rolls back. */
        CONFLICT,
        /** The node has lost its cluster. */
        NOT_READY,
        /** The connection breaks before the server receives the COMMIT. */
        CUT_BEFORE,
        /** The connection breaks after the server has committed. */
        CUT_AFTER,
        /** No response arrives, and the connection stays open. */
        SILENCE
    }

    private static final byte QUERY = 3;

    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final List<Pair> pairs = new CopyOnWriteArrayList<>();
    private final ServerSocket server;
    private final int target;

    /** @param target port of the server */
    public FaultyDatabaseLink(int target) throws IOException {
        this.target = target;
        this.server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    /**
     * Sets the faults of the next commits, in this order; all later commits succeed. Replaces faults left from an
     * earlier call.
     */
    public void failNextCommits(Fault... next) {
        faults.clear();
        faults.addAll(Arrays.asList(next));
    }

    /** Number of faults that have not happened yet. */
    public int remaining() {
        return faults.size();
    }

    private void accept() {
        try {
            while (true) {
                var pair = new Pair(server.accept(), new Socket("127.0.0.1", target));
                // Otherwise each small packet waits for the acknowledgement of the previous one (Nagle).
                pair.client.setTcpNoDelay(true);
                pair.database.setTcpNoDelay(true);
                pairs.add(pair);
                Thread.ofVirtual().start(pair::forwardResponses);
                Thread.ofVirtual().start(pair::requests);
            }
        } catch (IOException closed) {
            // The proxy was closed.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var pair : pairs) {
            pair.close();
        }
    }

    /** A packet of the MariaDB protocol: three bytes of length, one of sequence number, and the payload. */
    private record Packet(byte[] head, byte[] payload) {

        static Packet read(InputStream from) throws IOException {
            var head = from.readNBytes(4);
            if (head.length < 4) {
                throw new EOFException();
            }
            return new Packet(head, from.readNBytes((head[0] & 0xff) | (head[1] & 0xff) << 8 | (head[2] & 0xff) << 16));
        }

        static Packet of(int sequence, byte[] payload) {
            return new Packet(
                    new byte[] {(byte) payload.length, (byte) (payload.length >> 8), 0, (byte) sequence}, payload);
        }

        static Packet query(String sql) {
            return of(0, ((char) QUERY + sql).getBytes(StandardCharsets.US_ASCII));
        }

        static Packet error(int code, String state, String message) {
            var payload = ("\u00ff##" + "#" + state + message).getBytes(StandardCharsets.ISO_8859_1);
            payload[1] = (byte) code;
            payload[2] = (byte) (code >> 8);
            return of(1, payload);
        }

        boolean isCommit() {
            return payload.length > 1
                    && payload[0] == QUERY
                    && new String(payload, 1, payload.length - 1, StandardCharsets.US_ASCII).equalsIgnoreCase("COMMIT");
        }

        void write(OutputStream to) throws IOException {
            var whole = Arrays.copyOf(head, head.length + payload.length);
            System.arraycopy(payload, 0, whole, head.length, payload.length);
            to.write(whole);
        }
    }

    private final class Pair {

        private final Socket client;
        private final Socket database;
        /** The packet that the client receives instead of the server's next one. */
        private final AtomicReference<Packet> instead = new AtomicReference<>();

        Pair(Socket client, Socket database) {
            this.client = client;
            this.database = database;
        }

        void forwardResponses() {
            try {
                var from = new BufferedInputStream(database.getInputStream());
                while (true) {
                    var packet = Packet.read(from);
                    var other = instead.getAndSet(null);
                    (other == null ? packet : other).write(client.getOutputStream());
                }
            } catch (IOException closed) {
                close();
            }
        }

        void requests() {
            try {
                var from = new BufferedInputStream(client.getInputStream());
                while (true) {
                    var packet = Packet.read(from);
                    var fault = packet.isCommit() ? faults.poll() : null;
                    if (fault == null) {
                        packet.write(database.getOutputStream());
                    } else {
                        fail(fault, packet);
                    }
                }
            } catch (IOException closed) {
                close();
            }
        }

        private void fail(Fault fault, Packet commit) throws IOException {
            switch (fault) {
                case CONFLICT ->
                    refuse(Packet.error(1213, "40001", "Deadlock found when trying to get lock; try restarting"));
                case NOT_READY ->
                    refuse(Packet.error(1047, "08S01", "WSREP has not yet prepared node for application use"));
                case CUT_BEFORE -> throw new EOFException();
                case CUT_AFTER -> {
                    client.close();
                    commit.write(database.getOutputStream());
                }
                case SILENCE -> {
                    // Until the client's timeout.
                    client.getInputStream().read();
                    throw new EOFException();
                }
            }
        }

        private void refuse(Packet error) throws IOException {
            instead.set(error);
            Packet.query("ROLLBACK").write(database.getOutputStream());
        }

        void close() {
            try (client;
                    database) {
                instead.set(null);
            } catch (IOException closed) {
                // It is closed.
            }
        }
    }
}
