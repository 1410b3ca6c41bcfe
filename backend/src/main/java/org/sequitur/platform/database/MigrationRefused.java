package org.sequitur.platform.database;

/** The schema cannot be updated; the message tells the operator what to do. */
public class MigrationRefused extends Exception {

    private static final long serialVersionUID = 1L;

    MigrationRefused(String message) {
        super(message);
    }

    MigrationRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
