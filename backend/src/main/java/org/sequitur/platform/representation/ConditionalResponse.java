package org.sequitur.platform.representation;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;

/** What of a representation one client gets: nothing new, the compressed bytes, or the plain ones. */
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

    public static ConditionalResponse of(Representation answer, HttpServerRequest request) {
        var compressed = answer.compressedFor(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var etag = compressed ? answer.gzipEtag() : answer.etag();
        if (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), etag)) {
            return new ConditionalResponse(304, null, answer.headers(), etag, false, null, false);
        }
        var body = compressed ? answer.gzipBody() : answer.body();
        return new ConditionalResponse(
                200, answer.mediaType(), answer.headers(), etag, compressed, body, request.method() != HttpMethod.HEAD);
    }

    /** For what is not found: told whole, whatever the reader has already. */
    public static ConditionalResponse notFound(Representation answer, HttpServerRequest request) {
        return new ConditionalResponse(
                404,
                answer.mediaType(),
                answer.headers(),
                answer.etag(),
                false,
                answer.body(),
                request.method() != HttpMethod.HEAD);
    }

    /** The tag of the bytes that would be sent, compressed or not: a cache may hold the others only (RFC 9111, 4.3.4). */
    static boolean matches(String ifNoneMatch, String etag) {
        return ifNoneMatch != null
                && (ifNoneMatch.contains(etag) || ifNoneMatch.trim().equals("*"));
    }

    /** As a public answer, that everybody may keep but must ask about each time. */
    void to(HttpServerResponse response) {
        response.headers().set(HttpHeaders.CACHE_CONTROL, MUST_REVALIDATE);
        writeTo(response);
    }

    /** As it is: whoever calls has said how long it may be kept. */
    public void writeTo(HttpServerResponse response) {
        var sent = response.setStatusCode(status).headers();
        sent.set(HttpHeaders.ETAG, etag);
        sent.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        // On 304 too: its headers replace those that the reader has kept, such as the policy of an embed.
        headers.forEach(sent::set);
        if (body == null) {
            response.end();
            return;
        }
        sent.set(HttpHeaders.CONTENT_TYPE, mediaType);
        if (compressed) {
            sent.set(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        if (bodyWanted) {
            response.end(body.toSend());
        } else {
            sent.set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.bytes().length));
            response.end();
        }
    }
}
