package org.sequitur.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A server's child process. Ctrl-C in a terminal signals all its foreground processes, so the child ignores it and is
 * stopped by the launcher. Only the owner can read the files that it writes. The pid file lets the next run find a child
 * that a killed launcher left behind.
 */
final class ChildProcess {

    private static final List<String> IGNORE_TERMINAL_SIGNALS =
            List.of("/bin/sh", "-c", "trap '' INT HUP; umask 077; exec \"$@\"", "sh");

    private final Path pidFile;
    private final Process process;

    ChildProcess(Path pidFile, ProcessBuilder builder) {
        this.pidFile = pidFile;
        var command = new ArrayList<>(IGNORE_TERMINAL_SIGNALS);
        command.addAll(builder.command());
        try {
            process = builder.command(command).start();
            process.getOutputStream().close();
            Folders.write(pidFile, String.valueOf(process.pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /**
     * Waits until the process ends.
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

    /** @param timeout how long it may take to end before it is killed */
    void stop(Duration timeout) {
        stop(process.toHandle(), timeout);
        Folders.delete(pidFile);
    }

    /** Stops a process of an earlier run. {@code mark} must appear in its command line, because process ids are reused. */
    static void stopOrphan(Path pidFile, String mark) {
        running(pidFile, mark).ifPresent(orphan -> stop(orphan, Duration.ofSeconds(30)));
        Folders.delete(pidFile);
    }

    /** The process named in the pid file, if it runs and has {@code mark} in its command line. */
    static Optional<ProcessHandle> running(Path pidFile, String mark) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            return ProcessHandle.of(Long.parseLong(Folders.read(pidFile).strip()))
                    .filter(process -> process.info().commandLine().orElse("").contains(mark));
        } catch (NumberFormatException e) {
            // The earlier run was killed while it wrote the file.
            return Optional.empty();
        }
    }

    private static void stop(ProcessHandle process, Duration timeout) {
        process.destroy();
        if (!Polling.until(() -> !process.isAlive(), timeout)) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
