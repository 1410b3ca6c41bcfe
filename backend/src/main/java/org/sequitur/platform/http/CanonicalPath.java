package org.sequitur.platform.http;

import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/**
 * Tells whether the path of a request is written in its one canonical way. The router matches a normalised path and the REST
 * layer decodes it and cuts off path parameters; a path for which these steps change nothing means the same to every check.
 */
public final class CanonicalPath {

    /** Path parameters; and the encoded forms of percent sign, slash, dot, backslash, semicolon and control characters. */
    private static final Pattern AMBIGUOUS = Pattern.compile(";|%(?:25|2[EeFf]|5[Cc]|3[Bb]|[01][0-9A-Fa-f]|7[Ff])");

    private CanonicalPath() {}

    /** Whether the path of the request is canonical. Other percent-encoded characters (UTF-8) may be in it. */
    public static boolean isOf(RoutingContext context) {
        var path = context.request().path();
        return path != null
                && path.equals(context.normalizedPath())
                && !AMBIGUOUS.matcher(path).find();
    }
}
