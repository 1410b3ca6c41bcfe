package org.sequitur.testsupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of the real Keycloak for all kinds of users, and invalid tokens. */
public final class Tokens {

    /** Tokens are reused while they are much younger than their lifetime of five minutes. */
    private static final Duration YOUNG = Duration.ofMinutes(3);

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, CachedToken> CACHE = new ConcurrentHashMap<>();

    private static String expired;

    private record CachedToken(String token, long nanos) {

        boolean isFresh() {
            return System.nanoTime() - nanos < YOUNG.toNanos();
        }
    }

    private Tokens() {}

    /** Token of the officer of a body. */
    public static String agency(String bodyId) {
        return of(bodyId);
    }

    /** Token of another officer of the same body. */
    public static String colleague(String bodyId) {
        return of("colleague." + bodyId);
    }

    /** Token of a user who represents two bodies: {@code cocom} and {@code erip}. */
    public static String agencyOfTwo() {
        return of("two");
    }

    public static String staff() {
        return of("staff");
    }

    /** Token of another member of staff. */
    public static String secondStaff() {
        return of("colleague.staff");
    }

    public static String admin() {
        return of("admin");
    }

    /** Token of a user with neither role nor body. */
    public static String withoutRole() {
        return of("without-role");
    }

    /**
     * Token of an account with the conflicting roles of an officer of Cocom, of staff and of admin, set in Keycloak's
     * console.
     */
    public static String conflictingRoles() {
        return of("both");
    }

    /** Valid except that it has expired; can be cached, as it stays expired. */
    public static synchronized String expired() {
        if (expired == null) {
            expired = get("localhost", TestRealm.SHORT_LIVED, "staff");
            try {
                Thread.sleep(Duration.ofSeconds(2));
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        return expired;
    }

    /** Token of a test's own account with the common password. Not cached, as the account's rights change. */
    public static String fresh(String person) {
        return fresh(person, TestRealm.PASSWORD);
    }

    /** @throws IllegalStateException with Keycloak's response if it issues no token */
    public static String fresh(String person, String password) {
        return get("localhost", TestRealm.CLIENT, person, password);
    }

    /** Valid except for its audience. */
    public static String forAnotherAudience() {
        return of("localhost", TestRealm.OTHER_AUDIENCE, "staff");
    }

    /** Valid, with the right key, except for its issuer. */
    public static String ofAnotherIssuer() {
        return of("127.0.0.1", TestRealm.CLIENT, "staff");
    }

    /** Token of an officer whose body was changed after signing. */
    public static String tampered() {
        var parts = agency("cocom").split("[.]");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encode(claims.replace("cocom", "erip")) + "." + parts[2];
    }

    /** The token with the algorithm {@code none} and without a signature. */
    public static String unsigned() {
        return encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + staff().split("[.]")[1] + ".";
    }

    /** The subject of the token. */
    public static String subject(String token) {
        var claims = Base64.getUrlDecoder().decode(token.split("[.]")[1]);
        try {
            return new ObjectMapper().readTree(claims).get("sub").asText();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String of(String person) {
        return of("localhost", TestRealm.CLIENT, person);
    }

    /** Cached, as repeated logins would look to Keycloak like password guessing. */
    private static String of(String host, String client, String person) {
        return CACHE.compute(
                        String.join(" ", host, client, person),
                        (key, cached) -> cached != null && cached.isFresh()
                                ? cached
                                : new CachedToken(get(host, client, person), System.nanoTime()))
                .token();
    }

    private static String get(String host, String client, String person) {
        return get(host, client, person, TestRealm.PASSWORD);
    }

    private static String get(String host, String client, String person, String password) {
        return exchange(
                host,
                "No token for " + person,
                "grant_type=password&client_id=%s&username=%s@example.org&password=%s"
                        .formatted(client, person, password));
    }

    /** The token that the page gets after a login. */
    static String forCode(String code, String redirect, String verifier) {
        return exchange(
                "localhost",
                "No token for a code",
                "grant_type=authorization_code&client_id=sequitur-page&code=%s&redirect_uri=%s&code_verifier=%s"
                        .formatted(code, redirect, verifier));
    }

    private static String exchange(String host, String otherwise, String form) {
        var address =
                "http://%s:%d/realms/sequitur/protocol/openid-connect/token".formatted(host, RealKeycloak.running());
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(otherwise + ": " + response.body());
            }
            return new ObjectMapper()
                    .readTree(response.body())
                    .get("access_token")
                    .asText();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String encode(String part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8));
    }
}
