package org.sequitur.platform.limit;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import org.sequitur.platform.table.Format;

/** Kinds of expensive requests, each with its own limits. */
enum Work {
    REPORT,
    EXPORT,
    SEARCH,
    UPLOAD,
    WRITE,
    READ;

    /**
     * @param base path of the API
     * @return null for unlimited requests: static files, the health status, CORS preflight
     */
    static Work of(HttpServerRequest request, String base) {
        var path = request.path();
        var method = request.method();
        if (!path.startsWith(base) || path.equals(base + "/health") || method == HttpMethod.OPTIONS) {
            return null;
        }
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            return isUpload(path) ? UPLOAD : WRITE;
        }
        if (path.startsWith(base + "/reports/")) {
            return REPORT;
        }
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        if (path.startsWith(base + "/exports/") || accept != null && Format.isNamedIn(accept)) {
            return EXPORT;
        }
        return isSearch(path, base, request.query()) ? SEARCH : READ;
    }

    private static boolean isUpload(String path) {
        return path.contains("/evidenceItems/") && path.endsWith("/content");
    }

    private static boolean isSearch(String path, String base, String query) {
        return path.equals(base + "/statistics")
                || path.contains("/text/")
                || query != null && (query.contains("q=") || query.contains("asOf="));
    }
}
