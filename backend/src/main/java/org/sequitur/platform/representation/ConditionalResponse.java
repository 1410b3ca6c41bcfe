package org.sequitur.platform.representation;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;

/** The response to one request for a representation: 304 without a body, or the body, compressed or not. */
public record ConditionalResponse(
        int status,
        String mediaType,
        Map<String, String> headers,
        String etag,
        boolean compressed,
        ReadyBytes body,
        boolean bodyWanted) {

    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");
    private static final CharSequence MUST_REVALIDATE =
            HttpHeaders.createOptimized("public, max-age=0, must-revalidate");

    public static ConditionalResponse of(Representation representation, HttpServerRequest request) {
        var compressed = representation.compressedFor(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var etag = compressed ? representation.gzipEtag() : representation.etag();
        if (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), etag)) {
            return new ConditionalResponse(304, null, representation.headers(), etag, false, null, false);
        }
        var body = compressed ? representation.gzipBody() : representation.body();
        return new ConditionalResponse(
                200,
                representation.mediaType(),
                representation.headers(),
                etag,
                compressed,
                body,
                request.method() != HttpMethod.HEAD);
    }

    /** A 404 response: never compressed, and never replaced by a 304. */
    public static ConditionalResponse notFound(Representation representation, HttpServerRequest request) {
        return new ConditionalResponse(
                404,
                representation.mediaType(),
                representation.headers(),
                representation.etag(),
                false,
                representation.body(),
                request.method() != HttpMethod.HEAD);
    }

    /**
     * Compares with the tag of exactly the bytes that would be sent, compressed or not: a cache may have stored only the
     * other form (RFC 9111, 4.3.4).
     */
    static boolean matches(String ifNoneMatch, String etag) {
        return ifNoneMatch != null
                && (ifNoneMatch.contains(etag) || ifNoneMatch.trim().equals("*"));
    }

    /** Writes it as a public response: any cache may store it but must revalidate it for each request. */
    void writePublicTo(HttpServerResponse response) {
        response.headers().set(HttpHeaders.CACHE_CONTROL, MUST_REVALIDATE);
        writeTo(response);
    }

    /** Writes it without {@code Cache-Control}, which the caller must set. */
    public void writeTo(HttpServerResponse response) {
        var target = response.setStatusCode(status).headers();
        target.set(HttpHeaders.ETAG, etag);
        target.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        // Also on 304: these headers replace those stored by the client, such as an embed's Content-Security-Policy.
        headers.forEach(target::set);
        if (body == null) {
            response.end();
            return;
        }
        target.set(HttpHeaders.CONTENT_TYPE, mediaType);
        if (compressed) {
            target.set(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        if (bodyWanted) {
            response.end(body.toBuffer());
        } else {
            target.set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.bytes().length));
            response.end();
        }
    }
}
