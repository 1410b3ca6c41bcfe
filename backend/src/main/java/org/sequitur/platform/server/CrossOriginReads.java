package org.sequitur.platform.server;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.Locale;

/** Recognizes what pages of any site may request: public data, without a token. */
public final class CrossOriginReads {

    private CrossOriginReads() {}

    public static boolean isAnonymousRead(HttpServerRequest request) {
        return (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD)
                && !request.headers().contains(HttpHeaders.AUTHORIZATION);
    }

    /** Whether a browser asks before an anonymous read, because the read has headers that need permission. */
    public static boolean isPreflight(HttpServerRequest request) {
        var method = String.valueOf(request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD));
        var headers = request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);
        return request.method() == HttpMethod.OPTIONS
                && (method.equals("GET") || method.equals("HEAD"))
                && (headers == null
                        || Arrays.stream(headers.toLowerCase(Locale.ROOT).split(","))
                                .noneMatch(header -> header.strip().equals("authorization")));
    }
}
