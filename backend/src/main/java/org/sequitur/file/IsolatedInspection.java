package org.sequitur.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.sequitur.file.Inspection.Reader;
import org.sequitur.file.Inspection.Verdict;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Runs each {@link Inspection} in a separate process with limited memory, stack and time, one at a time. */
@ApplicationScoped
class IsolatedInspection {

    /** In mebibytes. */
    private static final int MAX_HEAP = 192;

    private static final Duration MAX_INSPECTION_TIME = Duration.ofSeconds(30);
    private static final Duration MAX_WAIT = Duration.ofSeconds(60);

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

    private static Verdict run(Reader reader, Path file) throws IOException, InterruptedException {
        try {
            var output = IsolatedProcess.run(
                    Inspection.class, List.of(reader.name(), file.toString()), MAX_HEAP, MAX_INSPECTION_TIME);
            return Verdict.parse(output.strip());
        } catch (IsolatedProcess.LimitExceededException tooComplex) {
            return Verdict.refused(RefusalReason.TOO_COMPLEX);
        }
    }
}
