package org.sequitur.platform.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;

/** Response headers that make browsers save a file under its name, and never execute its content. */
public final class Attachment {

    private Attachment() {}

    /** The headers by name. */
    public static Map<String, String> named(String fileName) {
        return Map.of(
                "Content-Disposition", disposition(fileName),
                "X-Content-Type-Options", "nosniff",
                "Content-Security-Policy", "sandbox; default-src 'none'");
    }

    /** The file name in UTF-8 (RFC 5987), preceded by an ASCII form for older clients (RFC 6266). */
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
