package org.sequitur.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.problem.Issue;

/** What {@code openapi.yaml} says of each operation, so that no rule of the input is written twice. */
@ApplicationScoped
public class Contract {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /**
     * What an operation takes.
     *
     * @param id its {@code operationId}
     * @param query its query parameters, by name
     * @param headers those that it knows, by name
     * @param needsToken whether only somebody who has logged in may use it
     * @param body the JSON pointer of its body's schema in the contract, or null
     */
    record Operation(
            String id,
            String method,
            Pattern path,
            boolean needsToken,
            Map<String, Parameter> query,
            Map<String, Parameter> headers,
            String body) {}

    private final String text;
    private final List<Operation> operations = new ArrayList<>();

    Contract(@ConfigProperty(name = "quarkus.rest.path") String base) {
        try (var file = Contract.class.getResourceAsStream("/openapi.yaml")) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var document = new YAMLMapper().readTree(text);
            document.get("paths").properties().forEach(path -> read(base + path.getKey(), path.getValue(), document));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The contract as written. */
    public String text() {
        return text;
    }

    /** Whether anything is at a path. */
    boolean has(String path) {
        return operations.stream()
                .anyMatch(operation -> operation.path().matcher(path).matches());
    }

    /** The methods that may be used at a path: none where there is nothing. */
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

    /** Whether there is an operation of that method at that path, which is read as it was sent. */
    public boolean hasOperation(String method, String path) {
        return operation(method, path).isPresent();
    }

    /** Whether only somebody who has logged in may do this. */
    public boolean needsToken(String method, String path) {
        return operation(method, path).map(Operation::needsToken).orElse(false);
    }

    /** The {@code operationId} of what is done by a method at a path, if the contract has it. */
    public Optional<String> operationId(String method, String path) {
        return operation(method, path).map(Operation::id);
    }

    Optional<Operation> operation(String method, String path) {
        var asked = method.equals("HEAD") ? "GET" : method;
        return operations.stream()
                .filter(operation -> operation.method().equals(asked))
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
                        bodyOf(field.getValue(), document))));
    }

    private static Map<String, Parameter> parameters(Issue.In in, JsonNode operation, JsonNode document) {
        var parameters = new HashMap<String, Parameter>();
        for (var written : operation.path("parameters")) {
            var parameter = resolve(written, document);
            if (parameter.get("in").asText().equalsIgnoreCase(in.name())) {
                var name = parameter.get("name").asText();
                var schema = resolve(parameter.get("schema"), document);
                parameters.put(name, Parameter.of(in, name, schema, resolve(schema.path("items"), document)));
            }
        }
        return parameters;
    }

    /** An empty requirement among them makes it optional. */
    private static boolean needsToken(JsonNode operation) {
        var ways = operation.get("security");
        return !ways.isEmpty()
                && StreamSupport.stream(ways.spliterator(), false).noneMatch(JsonNode::isEmpty);
    }

    private static String bodyOf(JsonNode operation, JsonNode document) {
        var reference = resolve(operation.path("requestBody"), document).at("/content/application~1json/schema/$ref");
        return reference.isMissingNode() ? null : reference.asText().substring(1);
    }

    private static JsonNode resolve(JsonNode node, JsonNode document) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }
}
