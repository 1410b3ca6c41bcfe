package org.sequitur.platform.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.sequitur.platform.cache.NonCacheable;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** A streamed response: all data come from one consistent snapshot, and only some rows are in memory at a time. */
public final class Export implements NonCacheable {

    /** Writes the body. All its queries run in one transaction. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Limit for the whole instance: each export holds a database connection until it ends, and most connections are left to
     * other requests.
     */
    private static final Semaphore RUNNING = new Semaphore(4);

    private static final Duration TIMEOUT = Duration.ofHours(1);

    private final String fileName;
    private final String mediaType;
    private final boolean text;
    private final Content content;

    /**
     * @param fileName suggested to the client
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

    /** @throws Problem 503 before anything is written, if too many exports are running */
    public void write(OutputStream out) {
        if (!RUNNING.tryAcquire()) {
            throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
        }
        try {
            // One transaction: its first query determines the snapshot for all others (repeatable read).
            QuarkusTransaction.requiringNew().timeout((int) TIMEOUT.toSeconds()).run(() -> writeContent(out));
        } finally {
            RUNNING.release();
        }
    }

    private void writeContent(OutputStream out) {
        try {
            content.writeTo(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same content, compressed at the fastest level, because large exports are limited by the network. */
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
