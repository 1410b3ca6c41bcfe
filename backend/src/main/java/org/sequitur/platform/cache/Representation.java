package org.sequitur.platform.cache;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.sequitur.platform.hash.Sha256;
import org.sequitur.platform.language.Language;

/**
 * A response body as bytes, uncompressed and gzipped, each with its strong entity tag.
 *
 * @param headers further response headers
 * @param forBrowsers the same bytes with the media type for a browser that opens the address; null if it is the same
 */
public record Representation(
        String mediaType,
        Map<String, String> headers,
        byte[] body,
        byte[] gzipBody,
        String etag,
        String gzipEtag,
        Representation forBrowsers) {

    /** In bytes; below this size compression gains nothing. */
    private static final int WORTH_COMPRESSING = 512;

    public static Representation of(String mediaType, byte[] bytes) {
        return of(mediaType, Map.of(), bytes);
    }

    /** A representation in one language. */
    public static Representation of(String mediaType, Language language, byte[] bytes) {
        return of(mediaType, Map.of(HttpHeaders.CONTENT_LANGUAGE, language.tag()), bytes);
    }

    public static Representation of(String mediaType, Map<String, String> headers, byte[] bytes) {
        return of(mediaType, headers, bytes, bytes.length < WORTH_COMPRESSING ? null : compress(bytes));
    }

    /** @param gzip the same bytes, compressed before */
    public static Representation of(String mediaType, byte[] bytes, byte[] gzip) {
        return of(mediaType, Map.of(), bytes, bytes.length < WORTH_COMPRESSING ? null : gzip);
    }

    private static Representation of(String mediaType, Map<String, String> headers, byte[] bytes, byte[] gzip) {
        return of(mediaType, headers, bytes, gzip, tag(bytes), null);
    }

    private static Representation of(
            String mediaType,
            Map<String, String> headers,
            byte[] bytes,
            byte[] gzip,
            String tag,
            Representation forBrowsers) {
        return new Representation(mediaType, headers, bytes, gzip, quoted(tag), quoted(tag + "-gzip"), forBrowsers);
    }

    private static String quoted(String tag) {
        return '"' + tag + '"';
    }

    /** The common prefix of the entity tags of both forms of these bytes. */
    static String tag(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes), 0, 16);
    }

    /** A representation that was selected by the {@code Accept} header. */
    public static Representation byAccept(String mediaType, byte[] bytes) {
        return of(mediaType, Map.of(HttpHeaders.VARY, HttpHeaders.ACCEPT), bytes);
    }

    /**
     * This representation, or for a browser that opens the address the same bytes with another media type. Each has its own
     * entity tag, so that no cache takes one for the other.
     */
    public Representation inBrowsersAs(String browserType) {
        var varying = new HashMap<>(headers);
        varying.put(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        var tag = tag(body);
        return of(
                mediaType,
                Map.copyOf(varying),
                body,
                gzipBody,
                tag,
                of(browserType, Map.copyOf(varying), body, gzipBody, tag + "-browser", null));
    }

    /** What a request with this {@code Accept} header gets: this representation, or the one for browsers. */
    Representation selectedBy(String accept) {
        return forBrowsers != null && AcceptHeader.prefersPage(accept, mediaType, forBrowsers.mediaType())
                ? forBrowsers
                : this;
    }

    /** Whether another request may get a representation of the same address that is not known here; then it is not cached. */
    boolean varies() {
        return headers.containsKey(HttpHeaders.VARY) && forBrowsers == null;
    }

    /** Whether to send the gzipped bytes for this {@code Accept-Encoding}. */
    public boolean compressedFor(String acceptEncoding) {
        return gzipBody != null && acceptEncoding != null && AcceptEncoding.allowsGzip(acceptEncoding);
    }

    /** In bytes. */
    public int weight() {
        return body.length + (gzipBody == null ? 0 : gzipBody.length);
    }

    private static byte[] compress(byte[] bytes) {
        var compressed = new ByteArrayOutputStream(bytes.length / 4);
        try (var gzip = new GZIPOutputStream(compressed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }
}
