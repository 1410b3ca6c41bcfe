package org.sequitur.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.sequitur.file.Inspection.Reader;
import org.sequitur.file.Inspection.Verdict;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Runs each {@link Inspection} in a separate process with limited memory, stack and time, one at a time. */
@ApplicationScoped
class IsolatedInspection {

    private static final Logger LOG = Logger.getLogger(IsolatedInspection.class);

    private static final List<String> LIMITS =
            List.of("-Xmx192m", "-Xss1m", "-XX:MaxMetaspaceSize=96m", "-XX:+ExitOnOutOfMemoryError");
    private static final List<String> FAST_START =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Djava.awt.headless=true");
    private static final Duration MAX_INSPECTION_TIME = Duration.ofSeconds(30);
    private static final Duration MAX_WAIT = Duration.ofSeconds(60);
    /** Exit code of the JVM after {@code ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    private final Semaphore permit = new Semaphore(1, true);

    /** @throws Problem 503 if it has to wait too long for other inspections */
    Verdict inspect(Reader reader, Path file) {
        try {
            if (!permit.tryAcquire(MAX_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
            }
            try {
                return run(reader, file);
            } finally {
                permit.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    private Verdict run(Reader reader, Path file) throws IOException, InterruptedException {
        var process = program(reader, file).start();
        try {
            if (!process.waitFor(MAX_INSPECTION_TIME.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warnf("A document was not examined within %d s: refused.", MAX_INSPECTION_TIME.toSeconds());
                return Verdict.refused(RefusalReason.TOO_COMPLEX);
            }
            return verdict(process);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Verdict verdict(Process process) throws IOException {
        if (process.exitValue() == 0) {
            try (var output = process.inputReader()) {
                return Verdict.parse(output.readLine());
            }
        }
        // Running out of memory is the document's fault; any other failure is ours.
        var killed = process.exitValue() > 128;
        if (process.exitValue() == OUT_OF_MEMORY || killed) {
            LOG.warnf("A document was not examined within its memory (exit code %d): refused.", process.exitValue());
            return Verdict.refused(RefusalReason.TOO_COMPLEX);
        }
        throw new IllegalStateException("An inspection ended with exit code " + process.exitValue());
    }

    private static ProcessBuilder program(Reader reader, Path file) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var arguments = Stream.of(
                        Stream.of(java),
                        LIMITS.stream(),
                        FAST_START.stream(),
                        Stream.of("-cp", System.getProperty("java.class.path"), Inspection.class.getName()),
                        Stream.of(reader.name(), file.toString()))
                .flatMap(part -> part)
                .toList();
        var builder = new ProcessBuilder(arguments).redirectError(ProcessBuilder.Redirect.DISCARD);
        // The process must not inherit passwords in environment variables.
        builder.environment().clear();
        return builder;
    }
}
