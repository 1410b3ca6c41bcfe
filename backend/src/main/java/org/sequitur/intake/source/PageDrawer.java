package org.sequitur.intake.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.sequitur.file.IsolatedProcess;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Draws pages of PDF files, each in a process of its own with limited memory and time, one at a time. */
@ApplicationScoped
public class PageDrawer {

    /** Heap of the process that draws, in mebibytes. */
    private static final int MAX_HEAP = 160;

    private static final Duration MAX_TIME = Duration.ofSeconds(15);
    private static final Duration MAX_WAIT = Duration.ofSeconds(30);

    private final Semaphore permit = new Semaphore(1, true);

    /**
     * @param file a PDF that was inspected
     * @param page from 1
     * @return the visible part of the page as PNG, two pixels for each point; empty if there is no such page, or if it needs too
     *     many pixels, too much memory or time
     * @throws Problem 503 if it has to wait too long for other pages
     */
    public Optional<byte[]> draw(Path file, int page) throws IOException {
        try {
            if (!permit.tryAcquire(MAX_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
            }
            try {
                var output = IsolatedProcess.run(
                        PageProcess.class, List.of(file.toString(), String.valueOf(page)), MAX_HEAP, MAX_TIME);
                return image(output.strip());
            } finally {
                permit.release();
            }
        } catch (IsolatedProcess.LimitExceededException tooComplex) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
        }
    }

    private static Optional<byte[]> image(String output) {
        return output.equals(PageProcess.REFUSED)
                ? Optional.empty()
                : Optional.of(Base64.getDecoder().decode(output));
    }
}
