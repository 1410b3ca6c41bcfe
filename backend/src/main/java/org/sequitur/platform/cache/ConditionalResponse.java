package org.sequitur.platform.cache;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
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
        byte[] body,
        boolean bodyWanted) {

    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");

    public static ConditionalResponse of(Representation resource, HttpServerRequest request) {
        var representation = resource.selectedBy(request.getHeader(HttpHeaders.ACCEPT));
        var compressed = representation.compressedFor(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var etag = compressed ? representation.gzipEtag() : representation.etag();
        if (ConditionalGet.isNotModified(request, etag)) {
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

    public void writeTo(HttpServerResponse response, CharSequence cacheControl) {
        var target = response.setStatusCode(status).headers();
        // Also on 304: these headers replace those stored by the client, such as an embed's Content-Security-Policy.
        headers.forEach(target::set);
        // After them, as it adds to Vary.
        ConditionalGet.setHeaders(target, etag, cacheControl, HttpHeaders.ACCEPT_ENCODING);
        if (body == null) {
            response.end();
            return;
        }
        target.set(HttpHeaders.CONTENT_TYPE, mediaType);
        if (compressed) {
            target.set(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        if (bodyWanted) {
            response.end(Buffer.buffer(Unpooled.wrappedBuffer(body)));
        } else {
            target.set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length));
            response.end();
        }
    }
}
