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

/** Access tokens of the real Keycloak, for whoever a test speaks as; and others, that nobody should believe. */
public final class Tokens {

    /** A token is used again while it is much younger than the five minutes that it lasts. */
    private static final Duration YOUNG = Duration.ofMinutes(3);

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, Got> GOT = new ConcurrentHashMap<>();

    private static String expired;

    private record Got(String token, long nanos) {

        boolean isYoung() {
            return System.nanoTime() - nanos < YOUNG.toNanos();
        }
    }

    private Tokens() {}

    /** Of the officer who speaks for a body. */
    public static String agency(String bodyId) {
        return of(bodyId);
    }

    /** Of another officer of the same body. */
    public static String colleague(String bodyId) {
        return of("colleague." + bodyId);
    }

    /** Of somebody who speaks for two bodies: {@code cocom} and {@code erip}. */
    public static String agencyOfTwo() {
        return of("two");
    }

    public static String staff() {
        return of("staff");
    }

    public static String admin() {
        return of("admin");
    }

    /** Of somebody who has an account, and neither role nor body. */
    public static String withoutRole() {
        return of("nobody");
    }

    /** Of an account that Keycloak's console was used to give the roles of an officer of Cocom, of staff and of admin. */
    public static String conflictingRoles() {
        return of("both");
    }

    /** Right in all but that it is over; one is over for ever. */
    public static synchronized String expired() {
        if (expired == null) {
            expired = get("localhost", TestRealm.SHORT, "staff");
            try {
                Thread.sleep(Duration.ofSeconds(2));
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        return expired;
    }

    /** Of somebody made for a test, who has the password of all; made anew, as what they may do changes. */
    public static String fresh(String person) {
        return fresh(person, TestRealm.PASSWORD);
    }

    /** @throws IllegalStateException with what Keycloak says where it gives none */
    public static String fresh(String person, String password) {
        return get("localhost", TestRealm.CLIENT, person, password);
    }

    /** Right in all but that it was made for another service. */
    public static String forAnotherAudience() {
        return of("localhost", TestRealm.ELSEWHERE, "staff");
    }

    /** Right in all, its key too, but for the name of who made it. */
    public static String ofAnotherIssuer() {
        return of("127.0.0.1", TestRealm.CLIENT, "staff");
    }

    /** The token of an officer who has made herself one of another body. */
    public static String tampered() {
        var parts = agency("cocom").split("[.]");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encode(claims.replace("cocom", "erip")) + "." + parts[2];
    }

    /** The same, by somebody who hopes that a token that is said to need no signature needs none. */
    public static String unsigned() {
        return encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + staff().split("[.]")[1] + ".";
    }

    /** Whom it is of, as Keycloak knows them. */
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

    /** Logging in over and over again would look to Keycloak as if somebody tried passwords. */
    private static String of(String host, String client, String person) {
        return GOT.compute(
                        String.join(" ", host, client, person),
                        (key, got) -> got != null && got.isYoung()
                                ? got
                                : new Got(get(host, client, person), System.nanoTime()))
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

    /** The token that our page gets at the end of a login. */
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
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(otherwise + ": " + answer.body());
            }
            return new ObjectMapper()
                    .readTree(answer.body())
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
