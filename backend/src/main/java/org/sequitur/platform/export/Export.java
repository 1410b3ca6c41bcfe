package org.sequitur.platform.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.representation.NonCacheable;

/**
 * An answer that is written while it is read: all of it from one state of the data, and in no more memory than some rows
 * take.
 */
public final class Export implements NonCacheable {

    /** What is written, by queries that all see the same. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Each holds a connection until it is over: most of these are left to other readers. */
    private static final Semaphore AT_ONCE = new Semaphore(4);

    private static final Duration LONGEST = Duration.ofHours(1);

    private final String fileName;
    private final String mediaType;
    private final boolean text;
    private final Content content;

    /**
     * @param fileName for whoever keeps it
     * @param text whether it can be compressed
     */
    public Export(String fileName, String mediaType, boolean text, Content content) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.text = text;
        this.content = content;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    boolean isText() {
        return text;
    }

    /** @throws Problem before anything is written, where others take away too much already */
    public void write(OutputStream out) {
        if (!AT_ONCE.tryAcquire()) {
            throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
        }
        try {
            // One transaction: its first query decides which state of the data all others see (repeatable read).
            QuarkusTransaction.requiringNew().timeout((int) LONGEST.toSeconds()).run(() -> writeContent(out));
        } finally {
            AT_ONCE.release();
        }
    }

    private void writeContent(OutputStream out) {
        try {
            content.writeTo(out);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The same, compressed: quickly, as whoever waits for much waits for the network. */
    Export compressed() {
        return new Export(fileName, mediaType, text, out -> {
            var gzip = new GZIPOutputStream(out, 16 * 1024) {
                {
                    def.setLevel(Deflater.BEST_SPEED);
                }
            };
            content.writeTo(gzip);
            gzip.finish();
        });
    }
}
