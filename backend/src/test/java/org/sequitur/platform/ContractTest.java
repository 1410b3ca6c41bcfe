package org.sequitur.platform;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.Tokens;

/** Every operation of the contract is implemented. The other tests check that responses contain nothing beyond the contract. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ContractTest {

    /** The example id of facts in the contract. */
    private static final String NO_FACT = "01939b3e-7d1a-7c3e-9c52-3f0f3c2a1b4d";

    private static final Path CONTRACT = Path.of("../openapi.yaml");

    record Operation(String method, String path, boolean isOpen) {}

    @ParameterizedTest
    @MethodSource("operations")
    void every_operation_of_the_contract_is_implemented(Operation operation) {
        var caller = operation.isOpen() ? request() : as(Tokens.staff());
        var response = caller.request(operation.method(), operation.path());

        if (!operation.method().equals("GET")) {
            // Writing requires a token; the tests of each operation cover permissions.
            request()
                    .contentType("application/json")
                    .body("{}")
                    .request(operation.method(), operation.path())
                    .then()
                    .statusCode(401);
        } else if (operation.path().matches("/(users|activities|publicationRules).*")) {
            // For admins only; all have their own tests.
            response.then().statusCode(403);
        } else if (operation.path().contains(NO_FACT)) {
            // The route exists; only the id does not.
            response.then().statusCode(404).body("detail", containsString(NO_FACT));
        } else if (operation.path().equals("/resolutions/a-590/source")) {
            // Imported as a document, so it has no source; RegisteringDraftTest downloads one.
            response.then().statusCode(404).body("detail", containsString("a-590"));
        } else if (operation.path().contains("/archives/") && response.statusCode() == 404) {
            // Whether the month has events depends on other tests; FeedArchivesTest reads archives.
            response.then().body("detail", containsString("2026-10"));
        } else {
            assertEquals(200, response.statusCode(), operation + ": " + response.asString());
        }
    }

    /** As the page does, for all kinds but links. */
    @Test
    void events_of_all_kinds_can_be_asked_for_at_once() throws IOException {
        var kinds = new YAMLMapper().readTree(CONTRACT.toFile()).at("/components/schemas/EventKind/enum");
        assertTrue(kinds.size() > 20);
        get("/changes?kind=" + kinds.valueStream().map(JsonNode::asText).collect(Collectors.joining("&kind=")))
                .statusCode(200);
    }

    @Test
    void the_served_contract_equals_the_file() throws IOException {
        assertEquals(
                Files.readString(CONTRACT),
                new String(get("/doc/openapi.yaml").extract().asByteArray(), StandardCharsets.UTF_8));
    }

    /** All operations, with the contract's example for each required parameter. */
    static List<Operation> operations() throws IOException {
        var document = new YAMLMapper().readTree(CONTRACT.toFile());
        var operations = new ArrayList<Operation>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    var address = path.getKey();
                    for (var written : method.getValue().path("parameters")) {
                        var parameter = written.has("$ref")
                                ? document.at(written.get("$ref").asText().substring(1))
                                : written;
                        var name = parameter.get("name").asText();
                        var example = parameter.path("example").asText();
                        address = address.replace("{" + name + "}", example);
                        if (parameter.get("in").asText().equals("query")
                                && parameter.path("required").asBoolean()) {
                            address += "?" + name + "=" + example;
                        }
                    }
                    if (address.startsWith("/reports/followUp")) {
                        // One of three parameters is required, which a contract cannot state.
                        address += "?resolution=a-590";
                    }
                    operations.add(new Operation(
                            method.getKey().toUpperCase(Locale.ROOT),
                            address,
                            method.getValue().get("security").isEmpty()));
                }));
        return operations;
    }
}
