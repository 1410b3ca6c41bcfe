package org.sequitur.embed;

import static org.sequitur.embed.EmbedMessages.MESSAGES;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.sequitur.platform.hash.Sha256;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.representation.Representation;

/** The HTML document of the content, with headers that allow any site to frame it and the page to run nothing. */
final class EmbedPage {

    private static final String STYLE = style();

    /** Allows only its own style sheet. It is the only document of the application that other sites may frame. */
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors *"
                    .formatted(Base64.getEncoder().encodeToString(Sha256.of(STYLE)));

    private EmbedPage() {}

    /** @param body the content before the link to the page */
    static Representation of(Html body, String title, String page, String asOf, Language language) {
        var document = new Html()
                        .add("<!doctype html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\">", language.tag())
                        .add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                        .add("<meta name=\"robots\" content=\"noindex\"><title>%s \u2013 Sequitur</title>", title)
                        .add("<link rel=\"canonical\" href=\"%s\">", page)
                + "<style>" + STYLE + "</style></head><body><article>" + body
                + new Html()
                        .add(
                                "<p class=\"f\"><a href=\"%s\" target=\"_blank\" rel=\"noopener\">%s</a> \u00B7 %s</p>",
                                page, MESSAGES.link().in(language), asOf)
                        .add("</article></body></html>\n");
        return Representation.of(
                "text/html;charset=UTF-8",
                Map.of(
                        HttpHeaders.CONTENT_LANGUAGE,
                        language.tag(),
                        "Content-Security-Policy",
                        POLICY,
                        "Cross-Origin-Resource-Policy",
                        "cross-origin",
                        "Referrer-Policy",
                        "strict-origin-when-cross-origin",
                        "X-Content-Type-Options",
                        "nosniff"),
                document.getBytes(StandardCharsets.UTF_8));
    }

    private static String style() {
        try (var file = EmbedPage.class.getResourceAsStream("/embed/embed.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
