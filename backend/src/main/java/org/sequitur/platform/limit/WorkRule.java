package org.sequitur.platform.limit;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;

/**
 * Requests to which other limits apply than to most reads or writes. The feature that serves the path declares it as a bean.
 *
 * @param path of these requests, below the API's base
 * @param methods of these requests
 * @param work null if they are not limited
 */
public record WorkRule(Pattern path, Methods methods, Work work) {

    /** Kinds of HTTP methods. */
    public enum Methods {
        READ,
        WRITE,
        ALL
    }

    /** @param path a regular expression for the path below the API's base */
    public static WorkRule reads(String path, Work work) {
        return new WorkRule(Pattern.compile(path), Methods.READ, work);
    }

    /** @param path a regular expression for the path below the API's base */
    public static WorkRule writes(String path, Work work) {
        return new WorkRule(Pattern.compile(path), Methods.WRITE, work);
    }

    /** @param path a regular expression for the path below the API's base */
    public static WorkRule unlimited(String path) {
        return new WorkRule(Pattern.compile(path), Methods.ALL, null);
    }

    boolean appliesTo(HttpServerRequest request, String pathBelowBase) {
        return (methods == Methods.ALL || (methods == Methods.READ) == isRead(request))
                && path.matcher(pathBelowBase).matches();
    }

    static boolean isRead(HttpServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }
}
