package org.sequitur.user;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keycloak responded with an error. */
class KeycloakException extends RuntimeException {

    private static final Pattern FIELD = Pattern.compile("\"field\"\\s*:\\s*\"([A-Za-z]+)\"");

    private final int status;
    private final String responseBody;

    KeycloakException(int status, String responseBody) {
        super(status + " " + responseBody);
        this.status = status;
        this.responseBody = responseBody;
    }

    static KeycloakException of(Response response) {
        return new KeycloakException(response.getStatus(), response.readEntity(String.class));
    }

    /** 400, 404 or 409: this request is wrong. Other statuses mean that Keycloak fails, or rejects this client. */
    boolean isClientError() {
        return status == 400 || isNotFound() || isConflict();
    }

    /** The access token is no longer valid, for example since Keycloak has new keys. */
    boolean isTokenRejected() {
        return status == 401;
    }

    boolean isNotFound() {
        return status == 404;
    }

    boolean isConflict() {
        return status == 409;
    }

    /** The rejected property of the account, if Keycloak names it. */
    Optional<String> field() {
        return FIELD.matcher(responseBody)
                .results()
                .map(found -> found.group(1))
                .findFirst();
    }
}
