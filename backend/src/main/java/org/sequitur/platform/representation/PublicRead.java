package org.sequitur.platform.representation;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.table.Format;

/** Recognises the requests whose responses are cached: anonymous GET and HEAD requests for public data. */
@ApplicationScoped
class PublicRead {

    private static final Pattern REFUSAL = Pattern.compile("q=0(\\.0*)?\\s*(,|$)");

    private final String base;
    private final String health;
    private final String contract;
    private final String refData;
    private final String exports;

    PublicRead(@ConfigProperty(name = "quarkus.rest.path") String base) {
        this.base = base + "/";
        this.health = base + "/health";
        this.contract = base + "/doc/";
        this.refData = base + "/refData/";
        this.exports = base + "/exports/";
    }

    boolean isPublicRead(HttpServerRequest request) {
        var address = request.uri();
        return (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD)
                && address.startsWith(base)
                && !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && !request.path().equals(health)
                && !isExport(request);
    }

    /** Exports can be too large to cache. */
    private boolean isExport(HttpServerRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.uri().startsWith(exports) || accept != null && Format.isNamedIn(accept);
    }

    /**
     * Whether it can be answered from the cache before the other filters have run. Requests with an {@code Origin} header
     * need the CORS filter first.
     */
    boolean isSimple(HttpServerRequest request) {
        return isPublicRead(request) && !request.headers().contains(HttpHeaders.ORIGIN);
    }

    /** Whether the response stays the same while this instance runs, so that it needs no database. */
    boolean isConstant(HttpServerRequest request) {
        return request.uri().startsWith(refData) || request.uri().startsWith(contract);
    }

    /** Whether the request accepts the cached media type. If not, the REST layer negotiates. */
    boolean accepts(HttpServerRequest request, Representation answer) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null
                || (accept.contains("*/*") || accept.contains(type(answer.mediaType())))
                        && !REFUSAL.matcher(accept).find();
    }

    /** The media type without its parameters. */
    private static String type(String mediaType) {
        var end = mediaType.indexOf(';');
        return end < 0 ? mediaType : mediaType.substring(0, end);
    }
}
