package org.sequitur.user;

import java.util.Optional;
import java.util.regex.Pattern;

/** Keycloak answered, and refused. */
class KeycloakException extends RuntimeException {

    private static final Pattern FIELD = Pattern.compile("\"field\"\\s*:\\s*\"([A-Za-z]+)\"");

    private final int status;
    private final String answer;

    KeycloakException(int status, String answer) {
        super(status + " " + answer);
        this.status = status;
        this.answer = answer;
    }

    /** Not of whoever asks, nor of all questions at the moment. */
    boolean isOfTheQuestion() {
        return status == 400 || isNotFound() || isConflict();
    }

    boolean isNotFound() {
        return status == 404;
    }

    boolean isConflict() {
        return status == 409;
    }

    /** The property of the account that it does not accept, where it says which. */
    Optional<String> field() {
        return FIELD.matcher(answer).results().map(found -> found.group(1)).findFirst();
    }
}
