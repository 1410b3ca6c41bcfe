package org.sequitur.embed;

import io.quarkus.qute.Location;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
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
import org.sequitur.timeline.TimelineView;

/** The HTML document of the content, with headers that allow any site to frame it and the page to run nothing. */
@ApplicationScoped
class EmbedPage {

    private static final String STYLE = style("embed.css");
    private static final String TIMELINE_STYLE = STYLE + style("timeline.css");

    private final Template template;
    private final Template timelineTemplate;

    EmbedPage(
            @Location("embed/embed.html") Template template,
            @Location("embed/timeline.html") Template timelineTemplate) {
        this.template = template;
        this.timelineTemplate = timelineTemplate;
    }

    Representation of(EmbedView view, Language language) {
        return document(template.data("embed", view), STYLE, language);
    }

    Representation of(TimelineView view, Language language) {
        return document(timelineTemplate.data("timeline", view), TIMELINE_STYLE, language);
    }

    private static Representation document(TemplateInstance content, String style, Language language) {
        return Representation.of(
                "text/html;charset=UTF-8",
                Map.of(
                        HttpHeaders.CONTENT_LANGUAGE,
                        language.tag(),
                        "Content-Security-Policy",
                        policy(style),
                        "Cross-Origin-Resource-Policy",
                        "cross-origin",
                        "Referrer-Policy",
                        "strict-origin-when-cross-origin",
                        "X-Content-Type-Options",
                        "nosniff"),
                content.data("style", new RawString(style)).render().getBytes(StandardCharsets.UTF_8));
    }

    /** Allows only this style sheet. These are the only documents of the application that other sites may frame. */
    private static String policy(String style) {
        return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors *"
                .formatted(Base64.getEncoder().encodeToString(Sha256.of(style)));
    }

    private static String style(String name) {
        try (var file = EmbedPage.class.getResourceAsStream("/embed/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
