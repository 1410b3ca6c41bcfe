package org.sequitur.platform.http;

import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * Checks whether a request's path is in canonical form. The router matches a normalized path; the REST layer decodes it and
 * removes path parameters. If these steps change nothing, all checks see the same path.
 */
public final class CanonicalPath {

    /** Path parameters, and the encoded forms of percent sign, slash, dot, backslash, semicolon and control characters. */
    private static final Pattern AMBIGUOUS = Pattern.compile(";|%(?:25|2[EeFf]|5[Cc]|3[Bb]|[01][0-9A-Fa-f]|7[Ff])");

    private CanonicalPath() {}

    /** Whether a path, or an address with its query, follows RFC 3986. */
    public static boolean isWellFormed(String address) {
        try {
            new URI(address);
            return true;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** Whether the path is canonical. Other percent-encoded characters (UTF-8) are allowed. */
    public static boolean isOf(RoutingContext context) {
        var path = context.request().path();
        return path != null
                && path.equals(context.normalizedPath())
                && !AMBIGUOUS.matcher(path).find();
    }
}
