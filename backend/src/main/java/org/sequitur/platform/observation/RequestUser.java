package org.sequitur.platform.observation;

import io.vertx.ext.web.RoutingContext;

/** The user of a request, stored in its routing context for the log. */
public final class RequestUser {

    private static final String KEY = "sequitur.user";

    private RequestUser() {}

    /** @param subject the token's subject, after validation of the token */
    public static void set(RoutingContext context, String subject) {
        context.put(KEY, subject);
    }

    /** The subject, or {@code -} if the request had no valid token. */
    static String of(RoutingContext context) {
        String subject = context.get(KEY);
        return subject == null ? "-" : subject;
    }
}
