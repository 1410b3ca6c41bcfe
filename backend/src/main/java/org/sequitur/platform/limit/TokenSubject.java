package org.sequitur.platform.limit;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Consumer;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Determines the subject of a request's access token on the event loop. The token is validated once, and not again by
 * the worker.
 */
final class TokenSubject {

    private TokenSubject() {}

    /** @param then called with the subject of a valid token, otherwise with null */
    static void of(RoutingContext context, Consumer<String> then) {
        var identity = QuarkusHttpUser.getSecurityIdentity(context, null);
        if (identity == null) {
            then.accept(null);
        } else {
            // Validated once: a second attempt may fail for another reason, such as signing keys that were requested
            // just before.
            var known = identity.memoize().indefinitely();
            context.put(QuarkusHttpUser.DEFERRED_IDENTITY_KEY, known);
            // Quarkus' handler would refuse an invalid token at once. Public reads ignore it, and the authentication
            // filter reports why it is invalid.
            var handler = context.<Object>remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
            known.onTermination()
                    .invoke(() -> context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, handler))
                    .subscribe()
                    .with(user -> then.accept(subject(user)), refused -> then.accept(null));
        }
    }

    private static String subject(SecurityIdentity identity) {
        return identity != null && identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : null;
    }
}
