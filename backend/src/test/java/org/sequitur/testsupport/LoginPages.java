package org.sequitur.testsupport;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keycloak's own pages in one browser session. */
public final class LoginPages {

    private static final String REDIRECT = "http://localhost:8080/fr/";
    // At least 43 characters (RFC 7636); the challenge is the SHA-256 of the verifier.
    private static final String VERIFIER = "a".repeat(43);
    private static final String CHALLENGE = "ZtNPunH49FD35FWYhT5Tv8I7vRKQJ8uxMaL0_9eHjNA";

    /**
     * The current page.
     *
     * @param code authorization code once the login succeeded, else null
     */
    public record Page(LoginPages browser, URI address, String html, String code) {

        public boolean asksForPassword() {
            return html.contains("id=\"password\"");
        }

        public boolean asksToSetUpSecondFactor() {
            return html.contains("name=\"totpSecret\"");
        }

        public boolean asksForSecondFactor() {
            return html.contains("name=\"otp\"");
        }

        public boolean asksForNewPassword() {
            return html.contains("name=\"password-new\"");
        }

        public Page logIn(String person, String password) {
            return submit(Map.of("username", person + "@example.org", "password", password));
        }

        /** Submits the code that an authenticator app would show for the new secret. */
        public Page setUpSecondFactor() {
            return submit(Map.of("totpSecret", secret(), "totp", Totp.code(secret(), 0), "userLabel", "phone"));
        }

        public String secret() {
            return found("name=\"totpSecret\" value=\"([^\"]+)\"");
        }

        public Page submit(Map<String, String> fields) {
            var form = fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return browser.send(HttpRequest.newBuilder(URI.create(found("<form[^>]* action=\"([^\"]+)\"")))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
        }

        /** Follows the first link whose URL contains this. */
        public Page follow(String part) {
            return browser.open(address.resolve(found("href=\"([^\"]*" + Pattern.quote(part) + "[^\"]*)\""))
                    .toString());
        }

        /** Exchanges the code for the access token. */
        public String token() {
            return Tokens.forCode(code, REDIRECT, VERIFIER);
        }

        private String found(String pattern) {
            var matcher = Pattern.compile(pattern).matcher(html);
            if (!matcher.find()) {
                throw new IllegalStateException("No " + pattern + " at " + address + ": " + html);
            }
            return matcher.group(1).replace("&amp;", "&");
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    /** Sends cookies by hand: the client does not send secure cookies to localhost. */
    private final Map<Cookie, String> cookies = new LinkedHashMap<>();

    /** Opens the login page as the project's page does. */
    public static Page login() {
        return login("sequitur", "sequitur-page", REDIRECT);
    }

    /** Opens the login page in a language. */
    public static Page loginIn(String language) {
        return login("sequitur", "sequitur-page", REDIRECT, "&ui_locales=" + language);
    }

    public static Page login(String realm, String client, String redirect) {
        return login(realm, client, redirect, "");
    }

    private static Page login(String realm, String client, String redirect, String more) {
        return new LoginPages()
                .open("http://localhost:%d/realms/%s/protocol/openid-connect/auth?client_id=%s&redirect_uri=%s"
                                .formatted(
                                        RealKeycloak.running(),
                                        realm,
                                        client,
                                        URLEncoder.encode(redirect, StandardCharsets.UTF_8))
                        + "&response_type=code&scope=openid&code_challenge_method=S256&code_challenge=" + CHALLENGE
                        + more);
    }

    public Page open(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private Page send(HttpRequest.Builder builder) {
        var address = builder.copy().build().uri();
        var request = builder.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .filter(cookie -> address.getPath()
                                        .startsWith(cookie.getKey().path()))
                                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            response.headers().allValues("set-cookie").forEach(this::keep);
            var location = response.headers().firstValue("location");
            if (location.isEmpty()) {
                return new Page(this, request.uri(), response.body(), null);
            }
            var next = request.uri().resolve(location.get());
            var code = Pattern.compile("[?&]code=([^&]+)").matcher(next.toString());
            // A code for Keycloak itself, from another identity provider, is none for the page.
            return code.find() && !next.getPath().contains("/broker/")
                    ? new Page(this, next, "", code.group(1))
                    : send(HttpRequest.newBuilder(next));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";")[0].split("=", 2);
        var path = Pattern.compile("(?i);\\s*path=([^;]+)").matcher(cookie);
        cookies.put(new Cookie(path.find() ? path.group(1) : "/", pair[0]), pair[1]);
    }

    /** Each realm has cookies of the same names, below its path. */
    private record Cookie(String path, String name) {}
}
