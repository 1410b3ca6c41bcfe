package org.sequitur.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.http.PublicAddress;

/**
 * Serves {@code /.well-known/security.txt} (RFC 9116): where to report a vulnerability of this installation. Without
 * a configured contact the path is not found.
 */
@ApplicationScoped
class SecurityContact {

    private static final String PATH = "/.well-known/security.txt";

    /** Validity of the file, after which clients must fetch it again; RFC 9116 recommends less than a year. */
    private static final Period VALIDITY = Period.ofDays(180);

    private final Optional<String> contact;
    private final String site;
    private final Clock clock;

    SecurityContact(
            @ConfigProperty(name = "sequitur.security-contact") Optional<String> contact,
            PublicAddress address,
            Clock clock) {
        this.contact = contact.map(SecurityContact::asUri);
        this.site = address.site();
        this.clock = clock;
    }

    void register(@Observes Router router) {
        if (contact.isPresent()) {
            router.route(PATH).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::respond);
        }
    }

    private void respond(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                .end(text());
    }

    private String text() {
        var today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        return """
            Contact: %s
            Expires: %sT00:00:00Z
            Preferred-Languages: fr, nl, en
            Canonical: %s%s
            """.formatted(contact.orElseThrow(), today.plus(VALIDITY), site, PATH);
    }

    /** @param contact an e-mail address, or a URI that begins with {@code https:}, {@code mailto:} or {@code tel:} */
    private static String asUri(String contact) {
        return contact.matches("(?:https|mailto|tel):.*") ? contact : "mailto:" + contact;
    }
}
