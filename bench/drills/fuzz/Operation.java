package drills.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An operation of the contract.
 *
 * @param path with its parameters in braces
 * @param body schema of its JSON body, or null
 * @param binary whether the body is bytes
 */
record Operation(String id, String method, String path, List<JsonNode> parameters, JsonNode body, boolean binary) {

    /** Slow operations, which would take time from all others: they get one turn in this many. */
    private static final int SELDOM = 15;

    private static final Set<String> SLOW =
            Set.of("getFollowUpReport", "exportDataPackage", "createUser", "listUsers", "replaceUser", "replaceInvitation");

    private static JsonNode document;

    static List<Operation> all(Path contract) throws IOException {
        document = new YAMLMapper().readTree(contract.toFile());
        var operations = new ArrayList<Operation>();
        document.get("paths").properties().forEach(path -> path.getValue().properties().forEach(method -> {
            var parameters = new ArrayList<JsonNode>();
            method.getValue().path("parameters").forEach(parameter -> parameters.add(resolve(parameter)));
            var content = method.getValue().at("/requestBody/content");
            operations.add(new Operation(
                    method.getValue().get("operationId").asText(),
                    method.getKey().toUpperCase(),
                    path.getKey(),
                    parameters,
                    content.has("application/json") ? content.get("application/json").get("schema") : null,
                    !content.isMissingNode() && !content.has("application/json")));
        }));
        return operations;
    }

    static JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? resolve(document.at(node.get("$ref").asText().substring(1))) : node;
    }

    /** Relative number of turns. */
    int weight() {
        return SLOW.contains(id) ? 1 : method.equals("GET") ? SELDOM : SELDOM * 3;
    }
}
