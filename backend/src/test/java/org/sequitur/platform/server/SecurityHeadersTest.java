package org.sequitur.platform.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    @Test
    void hsts_is_sent_if_the_public_address_is_https() {
        var headers = headersOf("https://sequitur.example.org");

        assertEquals("max-age=31536000", headers.get("Strict-Transport-Security"));
        assertEquals("nosniff", headers.get("X-Content-Type-Options"));
    }

    @Test
    void hsts_is_not_sent_without_https() {
        assertNull(headersOf("http://localhost:8080").get("Strict-Transport-Security"));
    }

    private static MultiMap headersOf(String publicUrl) {
        var headers = MultiMap.caseInsensitiveMultiMap();
        var response = (HttpServerResponse) Proxy.newProxyInstance(
                HttpServerResponse.class.getClassLoader(),
                new Class<?>[] {HttpServerResponse.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("headers")) {
                        return headers;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
        new SecurityHeaders("/api/sequitur/v1", publicUrl, "etag").set(response);
        return headers;
    }
}
