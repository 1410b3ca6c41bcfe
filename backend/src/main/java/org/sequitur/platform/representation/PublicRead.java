package org.sequitur.platform.representation;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.table.Format;

/** Tells the reads of what the public can see, whose answers are kept. */
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

    boolean is(HttpServerRequest request) {
        var address = request.uri();
        return (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD)
                && address.startsWith(base)
                && !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && !request.path().equals(health)
                && !isExport(request);
    }

    /** Whether it may be answered by more than can be kept. */
    private boolean isExport(HttpServerRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.uri().startsWith(exports) || accept != null && Format.isNamedIn(accept);
    }

    /** Whether nothing but a ready answer is needed: a page of another origin has to be let in first. */
    boolean isSimple(HttpServerRequest request) {
        return is(request) && !request.headers().contains(HttpHeaders.ORIGIN);
    }

    /** Whether the answer is the same as long as this instance runs: it needs no database. */
    boolean isOfAConstant(HttpServerRequest request) {
        return request.uri().startsWith(refData) || request.uri().startsWith(contract);
    }

    /** Whoever is choosier is served by the REST layer, which negotiates. */
    boolean accepts(HttpServerRequest request, Representation answer) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null
                || (accept.contains("*/*") || accept.contains(type(answer.mediaType())))
                        && !REFUSAL.matcher(accept).find();
    }

    /** Without its charset. */
    private static String type(String mediaType) {
        var end = mediaType.indexOf(';');
        return end < 0 ? mediaType : mediaType.substring(0, end);
    }
}
