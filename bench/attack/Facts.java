package attack;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Facts that an officer can publish, as large as the contract allows. */
final class Facts {

    private static final String COMMITMENT = RawConnection.BASE + "/commitments/a-590-2.3";
    private static final String TEXT =
            "{\"fr\":\"%1$s\",\"nl\":\"%1$s\"}".formatted("Een lang verhaal over wat er gebeurt. ".repeat(40).strip());
    private static final int TIMEOUT_MILLIS = 60_000;

    private Facts() {}

    private record Response(int status, String head, String body) {
        String header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase().startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(status + " " + head + body));
        }
    }

    static void many(String token, int reports) throws IOException {
        for (var i = 0; i < reports; i++) {
            publish(token, draft(token));
        }
    }

    /** Published reports with evidence links of 1,800 characters each. */
    static void heavy(String token, int reports, int links) throws IOException {
        for (var i = 0; i < reports; i++) {
            var draft = draft(token);
            for (var link = 0; link < links; link++) {
                send("POST", draft + "/evidenceItems", token, evidence(i * links + link), "");
            }
            publish(token, draft);
        }
    }

    static String unknownProperties(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "\"" + Integer.toString(number, Character.MAX_RADIX) + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String draft(String token) throws IOException {
        var created = send(
                "POST",
                COMMITMENT + "/progressReports",
                token,
                "{\"implementationStatus\":\"inProgress\",\"narrative\":%s,\"originalLanguage\":\"nl\"}".formatted(TEXT),
                "");
        return created.header("location").replaceFirst("^https?://[^/]+", "");
    }

    private static String evidence(int number) {
        var link = "https://example.org/%d/".formatted(number) + "a-b/".repeat(445);
        return "{\"type\":\"webPage\",\"title\":{\"fr\":\"Lien %1$d\",\"nl\":\"Link %1$d\"},\"publisher\":\"Cocom\","
                        .formatted(number)
                + "\"documentLanguages\":[\"fr\"],\"url\":\"" + link + "\"}";
    }

    private static void publish(String token, String draft) throws IOException {
        Response read;
        try (var connection = new RawConnection(RawConnection.ATTACKER, TIMEOUT_MILLIS)) {
            connection.send(RawConnection.get(draft, "Authorization: Bearer " + token + "\r\nConnection: close\r\n"));
            read = read(connection);
        }
        send("PUT", draft + "/publication", token, "", "If-Match: " + read.header("etag") + "\r\n");
    }

    private static Response send(String method, String path, String token, String body, String headers)
            throws IOException {
        try (var connection = new RawConnection(RawConnection.ATTACKER, TIMEOUT_MILLIS)) {
            connection.send(
                    body.isEmpty()
                            ? RawConnection.head(method, path, token, 0, headers + "Connection: close\r\n")
                            : RawConnection.json(method, path, token, body, headers));
            var response = read(connection);
            if (response.status() >= 300) {
                throw new IllegalStateException(method + " " + path + ": " + response);
            }
            return response;
        }
    }

    private static Response read(RawConnection connection) throws IOException {
        var status = connection.status();
        var parts = connection.rest().split("\r\n\r\n", 2);
        return new Response(status, parts[0], parts[1]);
    }
}
