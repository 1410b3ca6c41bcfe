package org.sequitur.weblink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A real server on this machine stands for the internet: its address counts as public, all others do not. */
class WebLinkReaderTest {

    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, List<String>> addresses = new ConcurrentHashMap<>();
    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;
    private WebLinkReader reader;

    @BeforeEach
    void start_a_web_server() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::answer);
        server.start();
        reader = new WebLinkReader(vertx, new HostAddresses() {
            @Override
            InetAddress[] resolve(String host) throws UnknownHostException {
                var known = addresses.getOrDefault(host, List.of("127.0.0.1"));
                if (known.size() > 1) {
                    addresses.put(host, known.subList(1, known.size()));
                }
                return new InetAddress[] {InetAddress.getByName(known.getFirst())};
            }

            @Override
            boolean isPublic(InetAddress address) {
                return address.getHostAddress().equals("127.0.0.1");
            }
        });
    }

    @AfterEach
    void stop_the_web_server() {
        server.stop(0);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** Paths: {@code /status/404}, {@code /to/ADDRESS}, {@code /slow}; all others deliver a document. */
    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        requests.add(exchange.getRequestHeaders().getFirst("Host") + path);
        if (path.startsWith("/to/")) {
            exchange.getResponseHeaders().set("Location", path.substring("/to/".length()));
            exchange.sendResponseHeaders(302, -1);
        } else if (path.startsWith("/status/")) {
            exchange.sendResponseHeaders(Integer.parseInt(path.substring("/status/".length())), -1);
        } else {
            // The check does not wait for the body.
            exchange.sendResponseHeaders(200, 1_000_000_000);
            exchange.getResponseBody().write(0);
            exchange.getResponseBody().flush();
        }
    }

    private String on(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    @Test
    void a_document_is_found_at_the_examined_address_under_its_name() {
        // No name server knows this name.
        assertTrue(reader.isFound(on("documents.example", "/a?b=c")));
        assertEquals(List.of("documents.example:" + server.getAddress().getPort() + "/a?b=c"), requests);
    }

    @ParameterizedTest
    @ValueSource(ints = {304, 401, 403, 404, 410, 429, 500, 503})
    void a_document_that_is_not_delivered_is_not_found(int status) {
        assertFalse(reader.isFound(on("documents.example", "/status/" + status)));
    }

    @Test
    void a_redirect_is_followed_to_another_host() {
        assertTrue(reader.isFound(on("documents.example", "/to/" + on("moved.example", "/b"))));
        assertEquals("moved.example:" + server.getAddress().getPort() + "/b", requests.getLast());
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.1", "127.0.0.2", "169.254.169.254"})
    void a_redirect_to_a_private_address_is_not_followed(String address) {
        addresses.put("inside.example", List.of(address));
        assertFalse(reader.isFound(on("documents.example", "/to/" + on("inside.example", "/b"))));
        assertEquals(1, requests.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://documents.example/",
                "http://127.0.0.1/",
                "http://localhost/",
                "mailto:a@example.org"
            })
    void a_redirect_to_what_is_no_public_link_is_not_followed(String target) {
        assertFalse(reader.isFound(on("documents.example", "/to/" + target)));
        assertEquals(1, requests.size());
    }

    @Test
    void a_name_that_leads_elsewhere_at_its_second_resolution_is_not_followed() {
        addresses.put("rebinding.example", List.of("127.0.0.1", "10.0.0.1"));
        assertFalse(reader.isFound(on("rebinding.example", "/to/" + on("rebinding.example", "/b"))));
        assertEquals(1, requests.size());
    }

    @Test
    void a_loop_of_redirects_ends() {
        var loop = on("documents.example", "/to//to/");
        assertFalse(reader.isFound(loop));
        assertTrue(requests.size() <= 6, requests.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "no address", "http://intranet/"})
    void what_is_no_public_link_is_not_asked_for(String link) {
        assertFalse(reader.isFound(link));
        assertEquals(List.of(), requests);
    }

    @Test
    void a_server_that_does_not_answer_is_not_found() {
        server.stop(0);
        assertFalse(reader.isFound(on("documents.example", "/")));
    }
}
