package org.sequitur.testsupport;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter.OpenApiValidationException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of all responses refuses what it should: a server sends responses here that the API never sends. */
class ContractFilterTest {

    private static final String DOCUMENTED = "{\"status\": \"UP\"}";

    private HttpServer server;
    private String response = DOCUMENTED;
    private int status = 200;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var body = response.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_documented_response_passes() {
        assertDoesNotThrow(() -> get(new ContractFilter(), "/health"));
    }

    @Test
    void an_undocumented_property_is_refused() {
        response = "{\"status\": \"UP\", \"secret\": 1}";
        assertThrows(OpenApiValidationException.class, () -> get(new ContractFilter(), "/health"));
    }

    @Test
    void an_undocumented_status_is_refused() {
        status = 418;
        assertThrows(OpenApiValidationException.class, () -> get(new ContractFilter(), "/health"));
    }

    @Test
    void a_success_of_an_undocumented_path_is_refused() {
        assertThrows(OpenApiValidationException.class, () -> get(new ContractFilter(), "/undocumented"));
    }

    @Test
    void a_server_address_that_does_not_match_is_refused(@TempDir Path folder) throws IOException {
        var contract = Files.readString(Path.of("../openapi.yaml"));
        var moved = Files.writeString(
                folder.resolve("openapi.yaml"), contract.replace("url: " + Api.BASE, "url: /api/elsewhere/v1"));
        assertThrows(OpenApiValidationException.class, () -> get(new ContractFilter(moved), "/health"));
    }

    private void get(ContractFilter filter, String path) {
        given().noFilters()
                .filter(filter)
                .get("http://127.0.0.1:" + server.getAddress().getPort() + Api.BASE + path);
    }
}
