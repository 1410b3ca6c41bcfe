package org.sequitur.local;

import java.io.IOException;
import java.util.List;

/** A program of the person's own, or one that does a single thing for them: it has the terminal and its Ctrl-C. */
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

    /** Waits for its end and says its exit code. */
    int end() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void awaitReady() {
        // It is never waited for: only its end counts.
    }

    @Override
    public void close() {
        process.destroy();
        end();
    }
}
