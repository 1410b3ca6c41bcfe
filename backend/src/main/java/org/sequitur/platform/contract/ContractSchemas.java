package org.sequitur.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.oas.OpenApi30;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.schema.BilingualSchema;
import org.sequitur.platform.schema.Violation;

/** Validates JSON by the schemas of {@code openapi.yaml}. */
@ApplicationScoped
public class ContractSchemas {

    private static final int MAX_REPORTED_VALUE_LENGTH = 100;

    private final Map<String, BilingualSchema> schemas = new ConcurrentHashMap<>();

    /**
     * All violations, each with a pointer into the tree.
     *
     * @param name of the schema, such as {@code CreateAnswer}
     */
    public List<Issue> issues(JsonNode tree, String name) {
        return issuesAt(tree, "/components/schemas/" + name);
    }

    /**
     * @param pointer JSON pointer of the schema in the contract
     * @throws Problem 400 with all issues
     */
    void check(JsonNode tree, String pointer) {
        var issues = issuesAt(tree, pointer);
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    private List<Issue> issuesAt(JsonNode tree, String pointer) {
        var unsafe = UnsafeJson.in(tree);
        return unsafe.isEmpty()
                ? schemas.computeIfAbsent(pointer, ContractSchemas::schema).violations(tree).stream()
                        .map(violation -> issue(violation, tree))
                        .toList()
                : unsafe;
    }

    private static Issue issue(Violation violation, JsonNode tree) {
        var value = tree.at(violation.pointer());
        var reported =
                value.isValueNode() && value.asText().length() <= MAX_REPORTED_VALUE_LENGTH ? value.asText() : null;
        return Issue.inBody(
                violation.unknown() ? Issue.Type.UNKNOWN_INPUT : Issue.Type.SCHEMA_VIOLATION,
                violation.pointer(),
                reported,
                violation.message());
    }

    private static BilingualSchema schema(String pointer) {
        var standard = OpenApi30.getInstance();
        var openApi = JsonMetaSchema.builder(standard.getIri(), standard)
                .keyword(BilingualSchema.EXPECTED)
                .build();
        var factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V4,
                settings -> settings.metaSchema(openApi).defaultMetaSchemaIri(openApi.getIri()));
        return new BilingualSchema(
                settings -> factory.getSchema(SchemaLocation.of("classpath:/openapi.yaml#" + pointer), settings));
    }
}
