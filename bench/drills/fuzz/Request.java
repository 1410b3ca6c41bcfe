package drills.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A request to be written to the wire, possibly invalid. */
final class Request {

    Operation operation;
    String role;
    String method;
    String protocol = "HTTP/1.1";
    String path;
    final List<String> query = new ArrayList<>();
    /** Whole lines. */
    final List<String> headers = new ArrayList<>();
    /** Body as JSON, or null. */
    JsonNode json;
    byte[] body = new byte[0];
    /** Whether a response can be expected: false if the HTTP framing itself is broken. */
    boolean framed = true;

    byte[] bytes() {
        var head = new StringBuilder(method).append(' ').append(path);
        if (!query.isEmpty()) {
            head.append('?').append(String.join("&", query));
        }
        head.append(' ').append(protocol).append("\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    void set(String name, String value) {
        remove(name);
        headers.add(name + ": " + value);
    }

    void remove(String name) {
        headers.removeIf(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1));
    }

    /** For logs, without the token. */
    String shown() {
        var text = new String(bytes(), StandardCharsets.ISO_8859_1).replaceAll("Bearer ey[^\\r\\n]{40,}", "Bearer (" + role + ")");
        var shown = new StringBuilder();
        text.chars().limit(1_500).forEach(character -> shown.append(
                character == '\n' ? "\\n" : character == '\r' ? "\\r" : character < ' ' || character > '~'
                        ? "\\x%02x".formatted(character)
                        : String.valueOf((char) character)));
        return shown + (text.length() > 1_500 ? "... (%d bytes)".formatted(text.length()) : "");
    }
}
