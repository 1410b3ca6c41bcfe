package org.sequitur.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.problem.Issue;

/** The operations of {@code openapi.yaml}, so that input rules are written only once. */
@ApplicationScoped
public class Contract {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /**
     * One operation of the contract.
     *
     * @param id its {@code operationId}
     * @param query its query parameters, by name
     * @param headers its header parameters, by name
     * @param needsToken whether an access token is required
     * @param body JSON pointer of the body's schema in the contract, or null
     * @param bodyRequired whether a request without a body is invalid
     * @param maxBodyBytes in bytes, if its JSON body may be larger than others ({@code x-largest-body}); otherwise null
     */
    record Operation(
            String id,
            String method,
            Pattern path,
            boolean needsToken,
            Map<String, Parameter> query,
            Map<String, Parameter> headers,
            String body,
            boolean bodyRequired,
            Integer maxBodyBytes) {}

    private final List<Operation> operations = new ArrayList<>();

    /** Reads the contract as JSON, which the build writes: reading YAML would take 5 % of the processor time of a start. */
    Contract(@ConfigProperty(name = "quarkus.rest.path") String base, ObjectMapper json) {
        try (var file = Contract.class.getResourceAsStream("/openapi.json")) {
            var document = json.readTree(file);
            document.get("paths").properties().forEach(path -> read(base + path.getKey(), path.getValue(), document));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of the contract, as it is written. */
    public String text() {
        try (var file = Contract.class.getResourceAsStream("/openapi.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the contract has any operation at this path. */
    boolean has(String path) {
        return operations.stream()
                .anyMatch(operation -> operation.path().matcher(path).matches());
    }

    /** The allowed methods of a path, with HEAD and OPTIONS; empty for an unknown path. */
    public Set<String> methodsAt(String path) {
        var methods = operations.stream()
                .filter(operation -> operation.path().matcher(path).matches())
                .map(Operation::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }

    /** Whether the contract has this operation. The path is taken as sent, without normalization. */
    public boolean hasOperation(String method, String path) {
        return operation(method, path).isPresent();
    }

    /** Whether an access token is required. */
    public boolean needsToken(String method, String path) {
        return operation(method, path).map(Operation::needsToken).orElse(false);
    }

    /** The {@code operationId}; empty if the contract has no such operation. */
    public Optional<String> operationId(String method, String path) {
        return operation(method, path).map(Operation::id);
    }

    /** In bytes, if the JSON body of the operation may be larger than others. */
    public OptionalInt maxBodyBytes(String method, String path) {
        return operation(method, path)
                .map(Operation::maxBodyBytes)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    Optional<Operation> operation(String method, String path) {
        var contractMethod = method.equals("HEAD") ? "GET" : method;
        return operations.stream()
                .filter(operation -> operation.method().equals(contractMethod))
                .filter(operation -> operation.path().matcher(path).matches())
                .findFirst();
    }

    private void read(String path, JsonNode item, JsonNode document) {
        var pattern = Pattern.compile(path.replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+"));
        item.properties().stream()
                .filter(field -> METHODS.contains(field.getKey()))
                .forEach(field -> operations.add(new Operation(
                        field.getValue().get("operationId").asText(),
                        field.getKey().toUpperCase(Locale.ROOT),
                        pattern,
                        needsToken(field.getValue()),
                        parameters(Issue.In.QUERY, field.getValue(), document),
                        parameters(Issue.In.HEADER, field.getValue(), document),
                        bodyOf(field.getValue(), document),
                        resolve(field.getValue().path("requestBody"), document)
                                .path("required")
                                .asBoolean(),
                        maxBodyBytes(field.getValue()))));
    }

    private static Map<String, Parameter> parameters(Issue.In in, JsonNode operation, JsonNode document) {
        var parameters = new HashMap<String, Parameter>();
        for (var written : operation.path("parameters")) {
            var parameter = resolve(written, document);
            if (parameter.get("in").asText().equalsIgnoreCase(in.name())) {
                var name = parameter.get("name").asText();
                var schema = resolve(parameter.get("schema"), document);
                var items = schema.path("items");
                var list = name(items.has("$ref") ? items : parameter.get("schema"));
                parameters.put(name, Parameter.of(in, name, schema, resolve(items, document), list));
            }
        }
        return parameters;
    }

    /** An empty security requirement in the list makes the token optional. */
    private static boolean needsToken(JsonNode operation) {
        var requirements = operation.get("security");
        return !requirements.isEmpty()
                && StreamSupport.stream(requirements.spliterator(), false).noneMatch(JsonNode::isEmpty);
    }

    private static String bodyOf(JsonNode operation, JsonNode document) {
        var reference = resolve(operation.path("requestBody"), document).at("/content/application~1json/schema/$ref");
        return reference.isMissingNode() ? null : reference.asText().substring(1);
    }

    private static Integer maxBodyBytes(JsonNode operation) {
        var bytes = operation.at("/requestBody/x-largest-body");
        return bytes.isMissingNode() ? null : bytes.intValue();
    }

    /** The last part of the reference to a schema; empty for a schema without a name. */
    private static String name(JsonNode reference) {
        var pointer = reference.path("$ref").asText();
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static JsonNode resolve(JsonNode node, JsonNode document) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }
}
