package org.sequitur.platform.observation;

import io.vertx.ext.web.RoutingContext;

/** The user of a request, stored in its routing context for the log. */
public final class RequestUser {

    private static final String KEY = "sequitur.user";

    private RequestUser() {}

    /** @param userId the user id in the token, after validation of the token */
    public static void set(RoutingContext context, String userId) {
        context.put(KEY, userId);
    }

    /** The user id, or {@code -} if the request had no valid token. */
    static String of(RoutingContext context) {
        String userId = context.get(KEY);
        return userId == null ? "-" : userId;
    }
}
