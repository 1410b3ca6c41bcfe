package org.sequitur.local;

/** Why the local system cannot do what was asked, in one line for the person who asked. */
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

    /** A process of ours has told the person already. */
    static LocalFailure told(int exitCode) {
        return new LocalFailure("", exitCode);
    }

    int exitCode() {
        return exitCode;
    }
}
