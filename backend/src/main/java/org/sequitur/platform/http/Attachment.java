package org.sequitur.platform.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;

/** Response headers for files: browsers save or show a file under its name, and never execute its content. */
public final class Attachment {

    private Attachment() {}

    /** The headers of a file that is saved, by name. */
    public static Map<String, String> named(String fileName) {
        return Map.of(
                "Content-Disposition", disposition("attachment", fileName),
                "X-Content-Type-Options", "nosniff",
                "Content-Security-Policy", "sandbox; default-src 'none'");
    }

    /**
     * The headers of a PDF that browsers show, by name. Their viewers run it apart from the origin that sent it; not all start
     * in a sandbox; nothing may be loaded, and no page may frame it.
     */
    public static Map<String, String> shownPdf(String fileName) {
        return Map.of(
                "Content-Disposition", disposition("inline", fileName),
                "X-Content-Type-Options", "nosniff",
                "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    /** The file name in UTF-8 (RFC 5987), preceded by an ASCII form for older clients (RFC 6266). */
    private static String disposition(String type, String fileName) {
        var plain = Normalizer.normalize(fileName, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._ -]", "_");
        var encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(type, plain, encoded);
    }
}
