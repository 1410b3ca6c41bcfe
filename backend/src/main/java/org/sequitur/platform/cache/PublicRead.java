package org.sequitur.platform.cache;

import io.quarkus.arc.All;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.server.CrossOriginReads;
import org.sequitur.platform.table.Format;

/** Recognizes the requests whose responses are cached: anonymous GET and HEAD requests for public data. */
@ApplicationScoped
class PublicRead {

    private static final Pattern REFUSAL = Pattern.compile("q=0(\\.0*)?\\s*(,|$)");

    private final String base;
    private final List<String> constant;
    private final List<String> notCached;

    PublicRead(@ConfigProperty(name = "quarkus.rest.path") String base, @All List<CacheRule> rules) {
        this.base = base + "/";
        this.constant = prefixes(base, rules, CacheRule.Lifetime.INSTANCE);
        this.notCached = prefixes(base, rules, CacheRule.Lifetime.NONE);
    }

    private static List<String> prefixes(String base, List<CacheRule> rules, CacheRule.Lifetime lifetime) {
        return rules.stream()
                .filter(rule -> rule.lifetime() == lifetime)
                .map(rule -> base + rule.prefix())
                .toList();
    }

    boolean isPublicRead(HttpServerRequest request) {
        var address = request.uri();
        return CrossOriginReads.isAnonymousRead(request)
                && address.startsWith(base)
                && !startsWithAny(address, notCached)
                && !isTable(request);
    }

    /** Whether it is one, or may be the read of a document outside the API ({@link VersionedDocuments}). */
    boolean mayBeCached(HttpServerRequest request) {
        return request.uri().startsWith(base) ? isPublicRead(request) : CrossOriginReads.isAnonymousRead(request);
    }

    /** Tables can be too large to cache. */
    private static boolean isTable(HttpServerRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && Format.isNamedIn(accept);
    }

    private static boolean startsWithAny(String address, List<String> prefixes) {
        for (var prefix : prefixes) {
            if (address.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the response stays the same while this instance runs, so that it needs no database. */
    boolean isConstant(HttpServerRequest request) {
        return startsWithAny(request.uri(), constant);
    }

    /** Whether the request accepts the cached media type. If not, the REST layer negotiates. */
    boolean accepts(HttpServerRequest request, Representation representation) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null
                || (accept.contains("*/*")
                                || accept.contains(AcceptHeader.type(
                                        representation.selectedBy(accept).mediaType())))
                        && !REFUSAL.matcher(accept).find();
    }
}
