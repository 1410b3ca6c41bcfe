package org.sequitur.platform.observation;

import io.vertx.ext.web.RoutingContext;

/** The account that a request was made with, kept with the request for the log. */
public final class RequestUser {

    private static final String KEY = "sequitur.user";

    private RequestUser() {}

    /** @param subject the token's subject, after the token was checked */
    public static void set(RoutingContext context, String subject) {
        context.put(KEY, subject);
    }

    /** The subject, or {@code -} where no valid token came with the request. */
    static String of(RoutingContext context) {
        String subject = context.get(KEY);
        return subject == null ? "-" : subject;
    }
}
