package org.sequitur.local;

/** A failure of the local system, with a one-line message for the user. */
public final class LocalFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    LocalFailure(String line) {
        this(line, 1);
    }

    LocalFailure(String line, int exitCode) {
        super(line);
        this.exitCode = exitCode;
    }

    /** For a child process that has already printed its error. */
    static LocalFailure alreadyReported(int exitCode) {
        return new LocalFailure("", exitCode);
    }

    int exitCode() {
        return exitCode;
    }
}
