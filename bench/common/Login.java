package common;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Logs in a demonstration user as the page does (authorization code flow with PKCE), the only flow that the realm
 * allows.
 */
public record Login(String token) {

    private static final String PASSWORD = "demo-sequitur";

    public static Login as(String body) throws IOException, InterruptedException, GeneralSecurityException {
        return as(body, System.getenv("SEQUITUR_KEYCLOAK_URL"), System.getenv("SEQUITUR_URL"));
    }

    /** @param site URL of the page, as registered in Keycloak */
    public static Login as(String body, String keycloak, String site)
            throws IOException, InterruptedException, GeneralSecurityException {
        var realm = keycloak + "/realms/sequitur/protocol/openid-connect";
        var page = site + "/fr/";
        var client = HttpClient.newHttpClient();
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        var verifier = base64(random);
        var challenge = base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        var form = client.send(
                HttpRequest.newBuilder(URI.create(realm + "/auth?" + form(Map.of(
                                "client_id", "sequitur-page",
                                "redirect_uri", page,
                                "response_type", "code",
                                "scope", "openid",
                                "code_challenge_method", "S256",
                                "code_challenge", challenge))))
                        .build(),
                BodyHandlers.ofString());
        var action = found("action=\"([^\"]+)\"", form.body()).replace("&amp;", "&");
        // By hand: the client does not send secure cookies to localhost.
        var cookies = form.headers().allValues("set-cookie").stream()
                .map(cookie -> cookie.split(";")[0])
                .collect(Collectors.joining("; "));
        var back = post(client, action, cookies, Map.of("username", body + "@example.org", "password", PASSWORD));
        var code = found("[?&]code=([^&]+)", back.headers().firstValue("location").orElse(""));
        var exchanged = post(client, realm + "/token", "", Map.of(
                "client_id", "sequitur-page",
                "redirect_uri", page,
                "grant_type", "authorization_code",
                "code", code,
                "code_verifier", verifier));
        return new Login(found("\"access_token\":\"([^\"]+)\"", exchanged.body()));
    }

    private static HttpResponse<String> post(
            HttpClient client, String address, String cookies, Map<String, String> fields)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookies)
                        .POST(BodyPublishers.ofString(form(fields)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String found(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return found.group(1);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
