package org.sequitur.platform;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.RoundSteps;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** A filter by an id that does not exist is refused by each list, feed and export of the contract that has the filter. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class UnknownReferencesTest {

    /** By the schema or format of the filter's values: a value that names nothing. */
    private static final Map<String, String> UNKNOWN = Map.of(
            "ResolutionId",
            "z-0",
            "BodyId",
            "z.nowhere",
            "CommitmentId",
            "z-0-1.1",
            "ThemeId",
            "z-0-1",
            "StatementSubjectId",
            "z-0-1.1",
            "uuid",
            "7f0c5f7e-58a5-4a3c-9a44-0f8a4a4cf1de");

    private static final JsonNode CONTRACT = contract();

    /** A filter of an operation. */
    record Filter(String path, String name, String schema) {}

    static Stream<Filter> filters() {
        var filters = CONTRACT.get("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .flatMap(path -> path.getValue()
                        .get("get")
                        .path("parameters")
                        .valueStream()
                        .map(UnknownReferencesTest::resolved)
                        .filter(parameter -> parameter.get("in").asText().equals("query"))
                        .map(parameter -> new Filter(
                                path.getKey(), parameter.get("name").asText(), schemaOf(parameter.get("schema"))))
                        .filter(filter -> UNKNOWN.containsKey(filter.schema())))
                .toList();
        assertTrue(filters.size() > 50, filters.toString());
        return filters.stream();
    }

    @ParameterizedTest
    @MethodSource("filters")
    void an_id_that_does_not_exist_is_refused(Filter filter) {
        var value = UNKNOWN.get(filter.schema());
        as(filter.path().equals("/activities") ? Tokens.admin() : Tokens.staff())
                .get("%s?%s=%s".formatted(address(filter.path()), filter.name(), value))
                .then()
                .statusCode(400)
                .body(
                        "issues.findAll { it.value == '" + value + "' }.type",
                        hasItem(endsWith("referencedResourceNotFound")))
                .body("issues.find { it.value == '" + value + "' }.name", equalTo(filter.name()));
    }

    private static String address(String path) {
        return path.contains("{reportingRoundId}")
                ? path.replace("{reportingRoundId}", openedRound())
                : path.replace("{language}", "fr").replace("{feedArchiveId}", "2023-10");
    }

    private static String openedRound() {
        return RoundSteps.opened(TestCommitments.inOwnResolution("cocom")).id();
    }

    /** The name of the schema of the values, or their format. */
    private static String schemaOf(JsonNode schema) {
        var values = schema.path("type").asText().equals("array") ? schema.get("items") : schema;
        return values.has("format")
                ? values.get("format").asText()
                : values.path("$ref").asText().replaceFirst(".*/", "");
    }

    private static JsonNode resolved(JsonNode parameter) {
        return parameter.has("$ref")
                ? CONTRACT.at(parameter.get("$ref").asText().substring(1))
                : parameter;
    }

    private static JsonNode contract() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(Path.of("../openapi.yaml").toFile());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
