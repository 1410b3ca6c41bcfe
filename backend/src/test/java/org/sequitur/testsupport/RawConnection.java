package org.sequitur.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A TCP connection from a chosen loopback address, to test misbehaving clients. */
public final class RawConnection implements AutoCloseable {

    /** Far longer than the deadlines of {@link TightLimits}. */
    private static final int TIMEOUT_MILLIS = 20_000;

    private final Socket socket = new Socket();

    private RawConnection(String from, int port) throws IOException {
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        // Small, so that unread data waits at the server.
        socket.setReceiveBufferSize(16 * 1024);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.connect(new InetSocketAddress("127.0.0.1", port), TIMEOUT_MILLIS);
    }

    public static RawConnection open(String from, int port) {
        try {
            return new RawConnection(from, port);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    public static String get(String address) {
        return "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    /** @return whether the server still accepted it */
    public boolean send(String bytes) {
        try {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    /**
     * Reads until the server closes the connection.
     *
     * @throws IllegalStateException if the server does not close it
     */
    public String readToEnd() {
        var read = new StringBuilder();
        try {
            var bytes = new byte[64 * 1024];
            for (int count; (count = socket.getInputStream().read(bytes)) >= 0; ) {
                read.append(new String(bytes, 0, count, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketTimeoutException open) {
            throw new IllegalStateException("The server keeps the connection open after\n" + read, open);
        } catch (IOException reset) {
            // A reset counts as closed too.
        }
        return read.toString();
    }

    /**
     * Reads the status line of one response.
     *
     * @return its status, or 0 if the server closed the connection
     */
    public int status() {
        var line = new StringBuilder();
        try {
            for (int next; (next = socket.getInputStream().read()) != '\n'; ) {
                if (next < 0) {
                    return 0;
                }
                line.append((char) next);
            }
        } catch (SocketTimeoutException open) {
            throw new IllegalStateException("There is no response", open);
        } catch (IOException reset) {
            return 0;
        }
        return Integer.parseInt(line.toString().split(" ")[1]);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException closed) {
            // It is closed.
        }
    }
}
