package org.sequitur.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** HTTP over a plain socket, for requests that HTTP clients refuse to send. */
public final class RawHttp {

    /** Header names in lower case. */
    public record Response(int status, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.get(name);
        }
    }

    private static final int TIMEOUT_MILLIS = 60_000;

    private RawHttp() {}

    /** @param headers each a whole line */
    public static Response get(int port, String address, String... headers) {
        var lines = Stream.concat(
                Stream.of("GET " + address + " HTTP/1.1", "Host: localhost", "Connection: close"), Stream.of(headers));
        return send(port, lines.collect(Collectors.joining("\r\n", "", "\r\n\r\n")));
    }

    /**
     * Sends the bytes of a request, and reads until the server closes the connection.
     *
     * @param request each character is one byte
     */
    public static Response send(int port, String request) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static Response parse(String response) {
        var parts = response.split("\r\n\r\n", 2);
        var lines = parts[0].lines().toList();
        var headers = lines.stream()
                .skip(1)
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(
                        field -> field[0].toLowerCase(Locale.ROOT),
                        field -> field[1],
                        (one, other) -> one + ", " + other));
        return new Response(Integer.parseInt(lines.getFirst().split(" ")[1]), headers, parts[1]);
    }
}
