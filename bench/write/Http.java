package write;

import common.Login;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Minimal HTTP client on one connection, as light as the database driver: the cost of a larger client is not the
 * API's.
 */
abstract class Http implements Run.Client {

    private static final URI URL = URI.create(System.getenv("SEQUITUR_URL"));

    /** @param headers header names in lower case */
    record Response(Map<String, String> headers, String body) {

        String header(String name) {
            return headers.get(name);
        }
    }

    private final Login login;
    private final Socket socket;
    private final InputStream input;

    Http(Login login) throws IOException {
        this.login = login;
        this.socket = new Socket(URL.getHost(), URL.getPort());
        socket.setTcpNoDelay(true);
        this.input = new BufferedInputStream(socket.getInputStream());
    }

    /** @param etag entity tag for If-Match, or null */
    final Response send(String method, String path, String etag, String body, int expected) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder("%s %s HTTP/1.1\r\nHost: %s\r\n".formatted(method, path, URL.getAuthority()))
                .append("Authorization: Bearer ").append(login.token()).append("\r\n")
                .append("Content-Length: ").append(bytes.length).append("\r\n");
        if (bytes.length > 0) {
            head.append("Content-Type: application/json\r\n");
        }
        if (etag != null) {
            head.append("If-Match: ").append(etag).append("\r\n");
        }
        var request = new ByteArrayOutputStream();
        request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(bytes);
        request.writeTo(socket.getOutputStream());
        var status = line().split(" ")[1];
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(line.substring(0, colon).toLowerCase(), line.substring(colon + 1).strip());
        }
        var content = new String(input.readNBytes(Integer.parseInt(headers.get("content-length"))), StandardCharsets.UTF_8);
        if (!status.equals(String.valueOf(expected))) {
            throw new IllegalStateException(method + " " + path + ": " + status + " " + content);
        }
        return new Response(headers, content);
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
    public final void close() throws IOException {
        socket.close();
    }
}
