package org.sequitur.embed;

import io.quarkus.qute.Location;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.hash.Sha256;
import org.sequitur.platform.language.Language;

/** The HTML document of the content, with headers that allow any site to frame it and the page to run nothing. */
@ApplicationScoped
class EmbedPage {

    private static final String STYLE = style();

    /** Allows only its own style sheet. It is the only document of the application that other sites may frame. */
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors *"
                    .formatted(Base64.getEncoder().encodeToString(Sha256.of(STYLE)));

    private final Template template;

    EmbedPage(@Location("embed/embed.html") Template template) {
        this.template = template;
    }

    Representation of(EmbedView view, Language language) {
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
                template.data("embed", view, "style", new RawString(STYLE))
                        .render()
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String style() {
        try (var file = EmbedPage.class.getResourceAsStream("/embed/embed.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
