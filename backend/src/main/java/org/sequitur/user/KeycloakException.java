package org.sequitur.user;

import java.util.Optional;
import java.util.regex.Pattern;

/** Keycloak responded with an error. */
class KeycloakException extends RuntimeException {

    private static final Pattern FIELD = Pattern.compile("\"field\"\\s*:\\s*\"([A-Za-z]+)\"");

    private final int status;
    private final String answer;

    KeycloakException(int status, String answer) {
        super(status + " " + answer);
        this.status = status;
        this.answer = answer;
    }

    /** 400, 404 or 409: this request is wrong. Other statuses mean that Keycloak fails, or rejects this client. */
    boolean isClientError() {
        return status == 400 || isNotFound() || isConflict();
    }

    boolean isNotFound() {
        return status == 404;
    }

    boolean isConflict() {
        return status == 409;
    }

    /** The rejected property of the account, if Keycloak names it. */
    Optional<String> field() {
        return FIELD.matcher(answer).results().map(found -> found.group(1)).findFirst();
    }
}
