package org.sequitur.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.file.IsolatedProcess;
import org.sequitur.file.IsolatedProcess.LimitExceededException;

/**
 * The process that prints reports, so that a report that takes more memory than it may have ends that process alone. It
 * prints one report after the other, as loading and compiling its code takes seconds, and ends when it is idle, or
 * with the API, as its input then ends.
 */
@ApplicationScoped
class PrintingProcess {

    private static final Duration MAX_TIME = Duration.ofSeconds(100);

    private final int heap;
    private final Duration maxIdle;
    private Process process;
    private Future<?> idleEnd = CompletableFuture.completedFuture(null);

    /**
     * @param heap of the process, in mebibytes
     * @param maxIdle how long it waits for another report before it ends
     */
    PrintingProcess(
            @ConfigProperty(name = "sequitur.report.heap") int heap,
            @ConfigProperty(name = "sequitur.report.max-idle") Duration maxIdle) {
        this.heap = heap;
        this.maxIdle = maxIdle;
    }

    /**
     * @param xhtml the report
     * @param printed the file to write
     * @throws LimitExceededException if the report takes more memory or time than a report may
     * @throws IllegalStateException if it cannot be printed for another reason
     */
    synchronized void print(ReportFormat format, Path xhtml, Path printed) throws IOException, LimitExceededException {
        idleEnd.cancel(false);
        try {
            // One that printed before may end by what earlier reports left in its memory, or was ended while it was
            // idle.
            if (running().isPresent() && attempt(format, xhtml, printed)) {
                return;
            }
            process = IsolatedProcess.start(ReportProcess.class, heap);
            if (!attempt(format, xhtml, printed)) {
                IsolatedProcess.check(ReportProcess.class, process.exitValue());
                throw new IllegalStateException("The process that prints reports ended.");
            }
        } finally {
            idleEnd = CompletableFuture.runAsync(this::end, after(maxIdle));
        }
    }

    /** @return false if the process ended before the report was printed */
    private boolean attempt(ReportFormat format, Path xhtml, Path printed) throws LimitExceededException {
        var timeout = CompletableFuture.runAsync(process::destroyForcibly, after(MAX_TIME));
        try {
            var failure = send(format.name(), xhtml.toString(), printed.toString());
            if (!failure.isEmpty()) {
                throw new IllegalStateException(failure);
            }
            return true;
        } catch (IOException ended) {
            process.onExit().join();
            if (timeout.isDone()) {
                throw IsolatedProcess.timedOut(ReportProcess.class, MAX_TIME);
            }
            return false;
        } finally {
            timeout.cancel(false);
        }
    }

    /** The process, if it is printing or waits for another report. */
    synchronized Optional<ProcessHandle> running() {
        return Optional.ofNullable(process).map(Process::toHandle).filter(ProcessHandle::isAlive);
    }

    private synchronized void end() {
        process.destroyForcibly();
    }

    /** @return the trace of a failure, or an empty string */
    private String send(String... job) throws IOException {
        var jobs = new DataOutputStream(process.getOutputStream());
        for (var part : job) {
            jobs.writeUTF(part);
        }
        jobs.flush();
        return new DataInputStream(process.getInputStream()).readUTF();
    }

    private static Executor after(Duration delay) {
        return CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS);
    }
}
