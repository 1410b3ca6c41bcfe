package org.sequitur.platform.database;

/** The schema cannot be updated; the message tells the operator what to do. */
public class MigrationRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    MigrationRefusedException(String message) {
        super(message);
    }

    MigrationRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
