package org.sequitur.sitemap;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;

/**
 * Serves {@code /robots.txt} (RFC 9309): search engines read everything that is public, but not the workspace, and neither the exports nor
 * the reports, each of which takes long to make.
 */
@ApplicationScoped
class RobotsFile {

    private final String text;

    RobotsFile(PublicAddress address, PageAddress pages, @ConfigProperty(name = "quarkus.rest.path") String api) {
        var workspace = pages.workspace();
        var refused = Stream.concat(
                Stream.of(api + "/exports/", api + "/reports/"),
                Stream.of(Language.values())
                        .map(language -> URI.create(workspace.in(language)).getPath()));
        this.text = """
                User-agent: *
                %s
                Sitemap: %s
                """.formatted(
                refused.map(path -> "Disallow: " + path).collect(Collectors.joining("\n")), address.to("sitemapIndex"));
    }

    void register(@Observes Router router) {
        router.route("/robots.txt")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::respond);
    }

    private void respond(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                .end(text);
    }
}
