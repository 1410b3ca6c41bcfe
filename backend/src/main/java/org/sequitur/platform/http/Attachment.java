package org.sequitur.platform.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;

/** What an answer says so that browsers save it, under its name, and run nothing of it whatever it holds. */
public final class Attachment {

    private Attachment() {}

    /** The headers, by name. */
    public static Map<String, String> named(String fileName) {
        return Map.of(
                "Content-Disposition", disposition(fileName),
                "X-Content-Type-Options", "nosniff",
                "Content-Security-Policy", "sandbox; default-src 'none'");
    }

    /** The name as it is (RFC 5987), and before it in plain letters for those who know only these (RFC 6266). */
    private static String disposition(String fileName) {
        var plain = Normalizer.normalize(fileName, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._ -]", "_");
        var encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
    }
}
