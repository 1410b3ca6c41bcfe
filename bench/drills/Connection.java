package drills;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A connection that distinguishes whether a request was accepted before the connection broke, which HTTP libraries do
 * not report.
 */
final class Connection implements AutoCloseable {

    /** @param closes whether the server asked to close the connection */
    record Response(int status, String body, boolean closes) {}

    /** The server received the whole request on an accepted connection, and sent no complete response. */
    static final class ResponseLost extends IOException {
        ResponseLost(IOException cause) {
            super(cause.toString(), cause);
        }
    }

    private static final int TIMEOUT_MILLIS = 40_000;

    private final Socket socket = new Socket();
    private final InputStream input;

    Connection(int port) throws IOException {
        socket.connect(new InetSocketAddress("127.0.0.1", port), 2_000);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        input = new BufferedInputStream(socket.getInputStream());
    }

    /**
     * @param token may be null
     * @param key idempotency key, may be null
     */
    Response send(String method, String path, String token, String key, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder("%s /api/sequitur/v1%s HTTP/1.1\r\nHost: localhost:%d\r\nContent-Length: %d\r\n"
                .formatted(method, path, socket.getPort(), bytes.length));
        if (token != null) {
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        if (key != null) {
            head.append("Idempotency-Key: ").append(key).append("\r\n");
        }
        if (bytes.length > 0) {
            head.append("Content-Type: application/json\r\n");
        }
        var request = new ByteArrayOutputStream();
        request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(bytes);
        request.writeTo(socket.getOutputStream());
        try {
            return readResponse();
        } catch (IOException cut) {
            throw new ResponseLost(cut);
        }
    }

    private Response readResponse() throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var length = -1;
        var chunked = false;
        var closes = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            var lower = line.toLowerCase();
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
            closes |= lower.startsWith("connection:") && lower.contains("close");
        }
        return new Response(status, chunked ? chunks() : exactly(Math.max(0, length)), closes);
    }

    private String chunks() throws IOException {
        var body = new StringBuilder();
        while (true) {
            var length = Integer.parseInt(line().strip(), 16);
            body.append(exactly(length));
            line();
            if (length == 0) {
                return body.toString();
            }
        }
    }

    private String exactly(int length) throws IOException {
        var bytes = input.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("cut after " + bytes.length + " of " + length + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw new IOException("closed without a response");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
