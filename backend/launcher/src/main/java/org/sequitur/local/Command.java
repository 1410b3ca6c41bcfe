package org.sequitur.local;

import java.io.IOException;
import java.util.List;

/** A foreground command: it has the terminal and receives Ctrl-C. */
final class Command implements Server {

    private final Process process;

    Command(ProcessBuilder builder) {
        try {
            process = builder.inheritIO().start();
        } catch (IOException e) {
            throw new LocalFailure(
                    "Cannot run " + List.copyOf(builder.command()).getFirst() + ": " + e.getMessage(), 127);
        }
    }

    /**
     * Waits until the command ends.
     *
     * @return its exit code
     */
    int end() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void awaitReady() {
        // No readiness check: only its end matters.
    }

    @Override
    public void close() {
        process.destroy();
        end();
    }
}
