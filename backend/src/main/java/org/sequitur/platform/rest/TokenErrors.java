package org.sequitur.platform.rest;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import java.io.IOException;
import java.util.stream.Stream;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.sequitur.platform.problem.ProblemType;

/** Maps the OIDC library's exceptions to problem types. */
final class TokenErrors {

    private TokenErrors() {}

    static ProblemType of(AuthenticationFailedException refusal) {
        return Stream.iterate((Throwable) refusal, cause -> cause != null, Throwable::getCause)
                .map(TokenErrors::known)
                .filter(type -> type != null)
                .findFirst()
                .orElse(ProblemType.INVALID_ACCESS_TOKEN);
    }

    private static ProblemType known(Throwable cause) {
        return switch (cause) {
            // Only if expiry is the only fault: a new token would not help otherwise.
            case InvalidJwtException token
            when token.hasExpired() && token.getErrorDetails().size() == 1 -> ProblemType.EXPIRED_ACCESS_TOKEN;
            case InvalidJwtException token -> ProblemType.INVALID_ACCESS_TOKEN;
            // The signing keys could not be fetched.
            case OIDCException away -> ProblemType.SERVICE_UNAVAILABLE;
            case IOException away -> ProblemType.SERVICE_UNAVAILABLE;
            default -> null;
        };
    }
}
