package org.sequitur.platform.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.MultivaluedMap;

/**
 * Conditional GET by entity tag (RFC 9110, 13.1.2), the same for every kind of response: the comparison that decides between
 * 200 and 304, and the headers that both have.
 */
public final class ConditionalGet {

    /** {@code Cache-Control}: any cache may store the response but must revalidate it for each request. */
    public static final CharSequence REVALIDATE = HttpHeaders.createOptimized("public, max-age=0, must-revalidate");

    /** {@code Cache-Control} of responses for one user. */
    public static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");

    private ConditionalGet() {}

    /**
     * Whether the client has the bytes that would be sent, so that the response is 304.
     *
     * @param etag of exactly these bytes, compressed or not: a cache may have stored only the other form (RFC 9111, 4.3.4);
     *     weak or strong, as the comparison is weak
     */
    public static boolean isNotModified(HttpServerRequest request, String etag) {
        return matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), etag);
    }

    static boolean matches(String ifNoneMatch, String etag) {
        return ifNoneMatch != null
                && (ifNoneMatch.contains(etag.startsWith("W/") ? etag.substring(2) : etag)
                        || ifNoneMatch.trim().equals("*"));
    }

    /** Sets the headers of a response that Vert.x sends. */
    public static void setHeaders(MultiMap headers, String etag, CharSequence cacheControl, CharSequence... vary) {
        headers.set(HttpHeaders.CACHE_CONTROL, cacheControl);
        headers.set(HttpHeaders.ETAG, etag);
        for (var header : vary) {
            headers.add(HttpHeaders.VARY, header);
        }
    }

    /** Sets the headers of a response that the REST layer sends. */
    public static void setHeaders(
            MultivaluedMap<String, Object> headers, String etag, CharSequence cacheControl, CharSequence... vary) {
        headers.putSingle("Cache-Control", cacheControl.toString());
        headers.putSingle("ETag", etag);
        for (var header : vary) {
            headers.add("Vary", header.toString());
        }
    }
}
