package attack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** An HTTP/1.1 connection over a plain socket from a chosen local address, for requests that no HTTP library sends. */
final class RawConnection implements AutoCloseable {

    static final URI URL = URI.create(System.getenv("SEQUITUR_URL"));
    static final String BASE = "/api/sequitur/v1";

    /** The local addresses of the attacker and of the reader. */
    static final String ATTACKER = "127.0.0.1";

    static final String READER = "127.0.0.2";

    private final Socket socket = new Socket();
    private final InputStream input;
    private final OutputStream output;

    /** @param timeoutMillis timeout for the connection, and for each read */
    RawConnection(String from, int timeoutMillis) throws IOException {
        this(from, timeoutMillis, 256 * 1024);
    }

    /** @param receiveBuffer bytes; with a small one unread data stays at the server */
    RawConnection(String from, int timeoutMillis, int receiveBuffer) throws IOException {
        try {
            socket.setReceiveBufferSize(receiveBuffer);
            if (!from.equals(ATTACKER)) {
                // The attacker connects from 127.0.0.1 without binding: when most ports are in TIME_WAIT, the
                // kernel's search for a free port to bind takes a whole CPU.
                socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            }
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(timeoutMillis);
            socket.connect(new InetSocketAddress(URL.getHost(), URL.getPort()), timeoutMillis);
            input = new BufferedInputStream(socket.getInputStream());
            output = socket.getOutputStream();
        } catch (IOException refused) {
            socket.close();
            throw refused;
        }
    }

    void send(String bytes) throws IOException {
        output.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        output.flush();
    }

    /**
     * Reads the head of a response.
     *
     * @return its status
     */
    int status() throws IOException {
        var line = new StringBuilder();
        for (int next; (next = input.read()) != '\n'; ) {
            if (next < 0) {
                throw new IOException("closed");
            }
            line.append((char) next);
        }
        return Integer.parseInt(line.toString().split(" ")[1]);
    }

    /** Reads until the server closes the connection: for requests with {@code Connection: close}. */
    String rest() throws IOException {
        return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** @param headers whole lines, each with its line end */
    static String get(String path, String headers) {
        return "GET %s HTTP/1.1\r\nHost: %s\r\n%s\r\n".formatted(path, URL.getAuthority(), headers);
    }

    static String closing(String path) {
        return get(path, "Connection: close\r\n");
    }

    /** @param length announced length of the body, which the caller sends */
    static String head(String method, String path, String token, long length, String headers) {
        return "%s %s HTTP/1.1\r\nHost: %s\r\n%s%sContent-Length: %d\r\n\r\n"
                .formatted(
                        method,
                        path,
                        URL.getAuthority(),
                        token == null ? "" : "Authorization: Bearer " + token + "\r\n",
                        headers,
                        length);
    }

    static String json(String method, String path, String token, String body, String headers) {
        var length = body.getBytes(StandardCharsets.ISO_8859_1).length;
        return head(method, path, token, length, "Content-Type: application/json\r\nConnection: close\r\n" + headers)
                + body;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException ignored) {
            // The connection is not needed any more.
        }
    }
}
