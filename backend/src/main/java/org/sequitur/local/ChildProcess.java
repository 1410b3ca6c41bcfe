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
 * A server's process. A terminal's Ctrl-C goes to every process in front of it, so a child is deaf to it and ends when
 * it is told to. What it writes, its owner alone can read. Its file tells the next run of it, should this one be killed before it could stop it.
 */
final class ChildProcess {

    private static final List<String> DEAF_TO_THE_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; umask 077; exec \"$@\"", "sh");

    private final Path pidFile;
    private final Process process;

    ChildProcess(Path pidFile, ProcessBuilder builder) {
        this.pidFile = pidFile;
        var command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
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

    /** Waits for its end and says its exit code. */
    int end() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param patience how long its orderly end may take before it is killed */
    void stop(Duration patience) {
        stop(process.toHandle(), patience);
        Folders.delete(pidFile);
    }

    /** Stops what an earlier run left; {@code mark} must be in its command line, as process ids are used again. */
    static void stopOrphan(Path pidFile, String mark) {
        running(pidFile, mark).ifPresent(orphan -> stop(orphan, Duration.ofSeconds(30)));
        Folders.delete(pidFile);
    }

    /** The process that a file names, if it runs and has {@code mark} in its command line. */
    static Optional<ProcessHandle> running(Path pidFile, String mark) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            return ProcessHandle.of(Long.parseLong(Folders.read(pidFile).strip()))
                    .filter(process -> process.info().commandLine().orElse("").contains(mark));
        } catch (NumberFormatException e) {
            // The run was killed while it wrote the file.
            return Optional.empty();
        }
    }

    private static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!Polling.until(() -> !process.isAlive(), patience)) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
