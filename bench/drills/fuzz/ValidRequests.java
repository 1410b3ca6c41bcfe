package drills.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Generates valid requests with existing ids. */
final class ValidRequests {

    static final String API = "/api/sequitur/v1";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    /** The role that may use an operation; operations not listed are public, or limited by their object. */
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("createProgressReport", "owner"), Map.entry("replaceProgressReport", "owner"),
            Map.entry("deleteProgressReport", "owner"), Map.entry("publishProgressReport", "owner"),
            Map.entry("createEvidenceItem", "owner"), Map.entry("deleteEvidenceItem", "owner"),
            Map.entry("replaceEvidenceContent", "owner"), Map.entry("createAnswer", "owner"),
            Map.entry("createUser", "admin"), Map.entry("listUsers", "admin"), Map.entry("getUser", "admin"),
            Map.entry("replaceUser", "admin"), Map.entry("replaceInvitation", "admin"));

    private final KnownObjects known;
    private final Random random;

    ValidRequests(KnownObjects known, Random random) {
        this.known = known;
        this.random = random;
    }

    Request of(Operation operation, String[] roles) {
        var request = new Request();
        request.operation = operation;
        request.method = operation.method();
        var fitting = operation.method().equals("GET") && !ROLES.containsKey(operation.id())
                ? roles[random.nextInt(roles.length)]
                : ROLES.getOrDefault(operation.id(), "staff");
        request.role = random.nextInt(4) > 0 ? fitting : roles[random.nextInt(roles.length)];
        request.path = API + PARAMETER.matcher(operation.path()).replaceAll(found -> id(operation, found.group(1)));
        request.headers.add("Host: 127.0.0.1");
        for (var parameter : operation.parameters()) {
            var name = parameter.get("name").asText();
            var required = parameter.path("required").asBoolean();
            if (parameter.get("in").asText().equals("query") && (required || random.nextInt(4) == 0)) {
                request.query.add(name + "=" + URLEncoder.encode(text(name, parameter.get("schema")), StandardCharsets.UTF_8));
            } else if (name.equals("If-Match")) {
                var tag = known.tag(request.path.replaceFirst("/publication$", ""));
                request.set(name, tag == null ? "\"0123456789abcdef\"" : tag);
            } else if (name.equals("Idempotency-Key") && random.nextInt(3) == 0) {
                request.set(name, "key-" + random.nextInt(1_000));
            }
        }
        if (operation.body() != null) {
            request.json = value("", operation.body());
            applyDomainRules(operation, request.json);
            request.set("Content-Type", "application/json");
        } else if (operation.binary()) {
            request.body = file();
            request.set("Content-Type", "application/octet-stream");
        }
        return request;
    }

    private String id(Operation operation, String name) {
        var id = known.id(name, random);
        if (id != null) {
            return id;
        }
        for (var parameter : operation.parameters()) {
            if (parameter.get("name").asText().equals(name)) {
                return parameter.has("example") ? parameter.get("example").asText() : text(name, parameter.get("schema"));
            }
        }
        return "x";
    }

    /** Rules that the schema cannot express. */
    private void applyDomainRules(Operation operation, JsonNode json) {
        if (json instanceof ObjectNode object) {
            if (operation.id().equals("createEvidenceItem")) {
                object.remove(random.nextBoolean() ? "file" : "url");
                if (!object.has("file") && !object.has("url")) {
                    object.put("url", "https://example.org/" + random.nextInt(100));
                }
            }
            if (object.path("kind").asText().equals("reopened")) {
                object.remove("reason");
            }
            if (operation.id().endsWith("User") && random.nextBoolean()) {
                object.putArray("roles").add("agency");
                object.putArray("bodies").add("cocom");
            }
        }
    }

    private String text(String name, JsonNode schema) {
        var value = value(name, schema);
        return value.isArray() ? value.path(0).asText("x") : value.asText();
    }

    JsonNode value(String name, JsonNode written) {
        var schema = Operation.resolve(written);
        if (schema.has("allOf")) {
            var merged = Operation.resolve(schema.get("allOf").get(0)).deepCopy();
            schema.properties().stream().filter(field -> !field.getKey().equals("allOf"))
                    .forEach(field -> ((ObjectNode) merged).set(field.getKey(), field.getValue()));
            return value(name, merged);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        var nodes = JsonNodeFactory.instance;
        return switch (schema.path("type").asText("string")) {
            case "object" -> {
                var object = JSON.createObjectNode();
                schema.path("properties").properties().forEach(property -> {
                    var required = schema.path("required").toString().contains('"' + property.getKey() + '"');
                    if (required || random.nextInt(4) > 0) {
                        object.set(property.getKey(), value(property.getKey(), property.getValue()));
                    }
                });
                yield object;
            }
            case "array" -> JSON.createArrayNode().add(value(name, schema.get("items")));
            case "boolean" -> nodes.booleanNode(random.nextBoolean());
            case "integer", "number" -> {
                var least = schema.path("minimum").asInt(0);
                yield nodes.numberNode(least + random.nextInt(Math.max(1, Math.min(schema.path("maximum").asInt(100), 100) - least + 1)));
            }
            default -> nodes.textNode(string(name, schema));
        };
    }

    private String string(String name, JsonNode schema) {
        var id = name.endsWith("Id") ? known.id(name, random) : name.matches("owner|bodies") ? known.id("bodyId", random)
                : name.matches("resolution|theme|commitment") ? known.id(name + "Id", random) : null;
        if (id != null) {
            return id;
        }
        return switch (schema.path("format").asText()) {
            case "date" -> (name.matches("respondedOn|issuedOn|from|to|asOf") ? LocalDate.now().minusDays(random.nextInt(700))
                    : LocalDate.now().plusDays(random.nextInt(700))).toString();
            case "uri" -> "https://example.org/" + random.nextInt(1_000);
            case "uuid" -> "01939b3e-7d1a-7c3e-9c52-3f0f3c2a1b4d";
            case "email" -> "fuzz" + random.nextInt(1_000_000) + "@example.org";
            default -> schema.has("example") ? schema.get("example").asText()
                    : name.equals("documentLanguages") ? "fr"
                    : schema.path("pattern").asText().contains("a-z0-9") ? "a-590"
                    : "Texte " + random.nextInt(1_000);
        };
    }

    private byte[] file() {
        return switch (random.nextInt(4)) {
            case 0 -> "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
            case 1 -> "a;b\n1;2\n".getBytes(StandardCharsets.US_ASCII);
            case 2 -> {
                var noise = new byte[random.nextInt(5_000)];
                random.nextBytes(noise);
                yield noise;
            }
            default -> ("Du texte, tout simplement. " + random.nextInt()).getBytes(StandardCharsets.UTF_8);
        };
    }
}
