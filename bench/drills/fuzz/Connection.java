package drills.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** A connection for arbitrary bytes; reconnects after each response that closes it. */
final class Connection implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 60_000;

    /** @param headers header names in lower case */
    record Response(int status, Map<String, String> headers, byte[] body) {}

    private final URI url;
    private Socket socket;
    private InputStream input;

    Connection(String url) {
        this.url = URI.create(url);
    }

    Response send(byte[] request, boolean head) throws IOException {
        if (socket == null) {
            socket = new Socket(url.getHost(), url.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            input = new BufferedInputStream(socket.getInputStream());
        }
        try {
            socket.getOutputStream().write(request);
        } catch (IOException closed) {
            // The response may have arrived nevertheless.
        }
        var status = status(line());
        var headers = headers();
        while (status == 100) {
            status = status(line());
            headers = headers();
        }
        var body = head || status == 304 || status == 204 ? new byte[0] : body(headers);
        return new Response(status, headers, body);
    }

    private static int status(String line) throws IOException {
        var parts = line.split(" ");
        if (parts.length < 2 || !parts[1].matches("\\d{3}")) {
            throw new IOException("No status line: " + line);
        }
        return Integer.parseInt(parts[1]);
    }

    private Map<String, String> headers() throws IOException {
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(line.substring(0, colon).toLowerCase(), line.substring(colon + 1).strip());
        }
        return headers;
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (headers.containsKey("content-length")) {
            return input.readNBytes(Integer.parseInt(headers.get("content-length")));
        }
        if (!headers.getOrDefault("transfer-encoding", "").contains("chunked")) {
            return input.readAllBytes();
        }
        var body = new ByteArrayOutputStream();
        for (var length = length(); length > 0; length = length()) {
            body.writeBytes(input.readNBytes(length));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int length() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw new IOException("The API has closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException closedAlready) {
            // Already closed.
        }
        socket = null;
    }
}
