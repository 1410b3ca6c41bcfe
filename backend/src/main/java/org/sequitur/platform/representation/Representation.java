package org.sequitur.platform.representation;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.sequitur.platform.language.Language;

/**
 * An answer as ready bytes, plain and compressed, each with its strong entity tag.
 *
 * @param headers what else is to be said of it
 */
public record Representation(
        String mediaType,
        Map<String, String> headers,
        ReadyBytes body,
        ReadyBytes gzipBody,
        String etag,
        String gzipEtag) {

    /** Below this, compressing gains nothing. */
    private static final int WORTH_COMPRESSING = 512;

    public static Representation of(String mediaType, byte[] bytes) {
        return of(mediaType, Map.of(), bytes);
    }

    /** In one language. */
    public static Representation of(String mediaType, Language language, byte[] bytes) {
        return of(mediaType, Map.of(HttpHeaders.CONTENT_LANGUAGE, language.tag()), bytes);
    }

    public static Representation of(String mediaType, Map<String, String> headers, byte[] bytes) {
        var tag = tag(bytes);
        var gzip = bytes.length < WORTH_COMPRESSING ? null : new ReadyBytes(compress(bytes));
        return new Representation(
                mediaType, headers, new ReadyBytes(bytes), gzip, '"' + tag + '"', '"' + tag + "-gzip\"");
    }

    /** What the entity tags of both forms of these bytes begin with. */
    static String tag(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes), 0, 16);
    }

    /** What the reader chose among several forms at one address. */
    public static Representation byAccept(String mediaType, byte[] bytes) {
        return of(mediaType, Map.of(HttpHeaders.VARY, HttpHeaders.ACCEPT), bytes);
    }

    /** Whether another reader may get something else at the same address: then it is not kept for others. */
    boolean varies() {
        return headers.containsKey(HttpHeaders.VARY);
    }

    /** Whether to send the compressed bytes to a client that sent this {@code Accept-Encoding}. */
    public boolean compressedFor(String acceptEncoding) {
        return gzipBody != null && acceptEncoding != null && AcceptEncoding.allowsGzip(acceptEncoding);
    }

    public byte[] plain() {
        return body.bytes();
    }

    public int weight() {
        return plain().length + (gzipBody == null ? 0 : gzipBody.bytes().length);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
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
