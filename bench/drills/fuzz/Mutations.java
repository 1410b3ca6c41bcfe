package drills.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Mutations of requests, most of which make them invalid. */
final class Mutations {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> WORDS = List.of(
            "", " ", "null", "0", "-1", "1e400", "99999999999999999999", "2147483648", "true", "NaN", "\u0000", "a\u0000b", "\u202Etxt",
            "\uFEFF", "é", "中文", "\uD83D\uDE00", "'", "\"", "`", "\\", "<script>alert(1)</script>", "${7*7}", "#{7*7}", "%s%n%x", "../..",
            "' or 1=1 --", "javascript:alert(1)", "http://user:pass@host/", "file:///etc/passwd", "https://example.org/ x", "2024-02-30",
            "0000-01-01", "9999-12-31", "+12026-01-01", "2024-06-30T00:00:00Z", "a".repeat(300), "é".repeat(11_000), "a-590-1.1", "*", "a b", "\t",
            "-", ".", "a-590-999.9", "00000000-0000-0000-0000-000000000000", "{}", "[]", "ﬀ", "İ", "ß", "\u2028", "\uFFFF");

    private static final List<String> ENCODED = List.of(
            "", "%00", "%0d%0a", "%ff", "%c3%28", "%C3%A9", "%zz", "%", "%25", "%2525", "%252f", "%2f", "%5c", "%2e%2e", ";x=1", "%3b", "..", ".",
            "+", "a b", "é", "[", "{}", "|", "^", "\\", "'", "%27", "%22", "*", "~", "a%20b", "%E2%80%AE", "%F0%9F%98%80", "a".repeat(300),
            "%61", "0", "-1", "1e9", "2147483648", "9999-12-31", "2024-02-30", "%EF%BF%BF", "a".repeat(9_000));

    private static final List<String> HEADERS = List.of(
            "Accept: garbage", "Accept: ;;", "Accept: a/b/c", "Accept: text", "Accept: */*;q=x", "Accept: application/json;q=0", "Accept: text/csv",
            "Accept: application/atom+xml", "Accept: application/json;charset=\"", "Accept: ,,,", "Accept: *", "Accept: image/*", "Accept: \u00e9/\u00e9",
            "Accept-Language: " + "abc,".repeat(1_000), "Accept-Language: ;;;", "Accept-Language: nl", "Accept-Language: nl;q=x, *", "Accept-Language: \u00e9",
            "Accept-Encoding: gzip", "Accept-Encoding: gzip;q=x", "Accept-Encoding: " + "a,".repeat(500), "Accept-Encoding: *;q=0",
            "Accept-Charset: utf-7", "If-Match: *", "If-Match: ", "If-Match: W/\"x\"", "If-Match: \"", "If-Match: \"a\", \"b\"", "If-Match: \u00e9",
            "If-None-Match: *", "If-None-Match: \"", "If-Modified-Since: yesterday", "Range: bytes=0-", "Range: bytes=9-1", "Range: x",
            "Content-Type: ", "Content-Type: garbage", "Content-Type: application/json; charset=utf-7", "Content-Type: application/json; charset=x",
            "Content-Type: text/plain", "Content-Type: multipart/form-data", "Content-Type: application/xml", "Content-Type: ;;", "Content-Type: a/b/c",
            "Content-Encoding: gzip", "Content-Encoding: x", "Origin: http://localhost", "Origin: https://elsewhere.example", "Origin: null", "Origin: ",
            "Authorization: Bearer ..", "Authorization: Bearer", "Authorization: Basic eDp5", "Authorization: x", "Authorization: Bearer a.b.c",
            "Authorization: Bearer eyJhbGciOiJub25lIn0.e30.", "Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.e30.e30", "Authorization: Bearer \u00e9",
            "Idempotency-Key: ", "Idempotency-Key: " + "k".repeat(300), "Idempotency-Key: \u00e9", "Idempotency-Key: a b", "Cookie: a=b; c", "Cookie: ;;=",
            "X-Forwarded-For: x", "X-Forwarded-Host: evil", "X-Forwarded-Proto: x", "Forwarded: for=x;proto=y", "X-HTTP-Method-Override: DELETE",
            "Expect: 100-continue", "Expect: x", "Upgrade: websocket", "Upgrade: h2c", "TE: trailers", "Connection: close", "BelGov-Trace-Id: \u00e9",
            "traceparent: x", "Access-Control-Request-Method: PATCH", "Access-Control-Request-Headers: x", "X: " + "x".repeat(9_000), "Host: ", "Host: a:b:c",
            "Host: [::1]", "Host: \u00e9");

    private static final List<String> METHODS = List.of("HEAD", "OPTIONS", "PATCH", "TRACE", "FOO", "GET", "POST", "PUT", "DELETE", "get");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** One mutation of a kind that the request allows. */
    void mutate(Request request) {
        switch (random.nextInt(request.json != null ? 16 : 9)) {
            case 0 -> request.path = path(request.path);
            case 1, 2 -> query(request);
            case 3, 4, 5 -> header(request, one(HEADERS));
            case 6 -> request.method = one(METHODS);
            case 7 -> request.query.add("x" + random.nextInt(5) + "=" + one(ENCODED));
            case 8 -> protocol(request);
            default -> body(request);
        }
    }

    private String path(String path) {
        var slash = path.lastIndexOf('/');
        return switch (random.nextInt(7)) {
            case 0 -> "/" + path;
            case 1 -> "/x/.." + path;
            case 2 -> path + "/";
            case 3 -> path.replaceFirst("a", "%61");
            case 4 -> path + one(ENCODED);
            case 5 -> {
                var parts = path.split("/");
                parts[4 + random.nextInt(Math.max(1, parts.length - 4))] = one(ENCODED);
                yield String.join("/", parts);
            }
            default -> path.substring(0, slash + 1) + one(ENCODED);
        };
    }

    private void query(Request request) {
        var parameters = request.operation.parameters().stream().filter(parameter -> parameter.get("in").asText().equals("query")).toList();
        if (parameters.isEmpty()) {
            request.query.add(one(ENCODED));
        } else {
            var name = one(parameters).get("name").asText();
            for (var times = 1 + random.nextInt(2); times > 0; times--) {
                request.query.add(name + "=" + one(ENCODED));
            }
        }
    }

    private void header(Request request, String line) {
        if (random.nextInt(5) > 0) {
            request.remove(line.substring(0, line.indexOf(':')));
        }
        request.headers.add(line);
    }

    private void protocol(Request request) {
        switch (random.nextInt(6)) {
            case 0 -> request.protocol = "HTTP/1.0";
            case 1 -> request.protocol = "HTTP/2.0";
            case 2 -> request.remove("Host");
            case 3 -> request.headers.add("Host: b");
            case 4 -> {
                request.protocol = "HTTP/1.0";
                request.remove("Host");
            }
            default -> {
                request.headers.add("Transfer-Encoding: " + one(List.of("chunked", "gzip", "identity", "chunked, gzip")));
                request.framed = false;
            }
        }
    }

    private void body(Request request) {
        switch (random.nextInt(14)) {
            case 0 -> raw(request, request.json.toString().replaceFirst("\\{", "{\"originalLanguage\":\"fr\","));
            case 1 -> raw(request, request.json.toString().substring(random.nextInt(Math.max(1, request.json.toString().length()))));
            case 2 -> raw(request, "");
            case 3 -> raw(request, one(WORDS));
            case 4 -> raw(request, "[".repeat(1 + random.nextInt(20_000)));
            case 5 -> raw(request, "{\"narrative\":".repeat(1 + random.nextInt(5_000)));
            case 6 -> raw(request, "\uFEFF" + request.json);
            case 7 -> raw(request, request.json + "{}");
            case 8 -> raw(request, many());
            default -> value(request.json);
        }
    }

    private String many() {
        var properties = new StringBuilder("{");
        for (var number = random.nextInt(3_000); number >= 0; number--) {
            properties.append("\"a").append(number).append("\":1").append(number == 0 ? "}" : ",");
        }
        return properties.toString();
    }

    private static void raw(Request request, String text) {
        request.json = null;
        request.body = text.getBytes(StandardCharsets.UTF_8);
    }

    /** Changes, adds or removes a value at a random position. */
    private void value(JsonNode root) {
        var containers = new ArrayList<JsonNode>();
        collect(root, containers);
        switch (one(containers)) {
            case ObjectNode object -> {
                var names = new ArrayList<String>();
                object.fieldNames().forEachRemaining(names::add);
                var name = names.isEmpty() || random.nextInt(6) == 0 ? one(WORDS) : one(names);
                if (random.nextInt(6) == 0) {
                    object.remove(name);
                } else {
                    object.set(name, any());
                }
            }
            case ArrayNode array -> array.add(any());
            default -> throw new IllegalStateException();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(part -> collect(part, containers));
        }
    }

    private JsonNode any() {
        var nodes = JSON.getNodeFactory();
        return switch (random.nextInt(12)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.booleanNode(random.nextBoolean());
            case 2 -> nodes.numberNode(random.nextInt());
            case 3 -> nodes.numberNode(random.nextDouble() * 200);
            case 4 -> nodes.numberNode(new java.math.BigDecimal("1e" + random.nextInt(2_000)));
            case 5 -> JSON.createArrayNode();
            case 6 -> JSON.createObjectNode();
            case 7 -> JSON.createObjectNode().put("fr", one(WORDS)).put("nl", one(WORDS));
            default -> nodes.textNode(one(WORDS));
        };
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
