package org.sequitur.file;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Deletes partially received files that remain after the process was killed. No request refers to them; without cleanup
 * they would fill the disk.
 */
@ApplicationScoped
class TemporaryFileCleanup {

    private static final Logger LOG = Logger.getLogger(TemporaryFileCleanup.class);

    /** Longer than any upload can pause or be stored, because other instances may share the folder. */
    private static final Duration MAX_AGE = Duration.ofHours(1);

    private final Clock clock;

    TemporaryFileCleanup(Clock clock) {
        this.clock = clock;
    }

    @Scheduled(identity = "temporary files", every = "1h", delayed = "1m")
    void clear() {
        clear(UploadReceiver.FOLDER);
    }

    void clear(Path folder) {
        var before = clock.instant().minus(MAX_AGE);
        try (var files = Files.newDirectoryStream(folder, UploadReceiver.PREFIX + "*" + UploadReceiver.SUFFIX)) {
            for (var file : files) {
                clear(file, before);
            }
        } catch (IOException unreadable) {
            LOG.warnf("Files that were received in part are not looked for: %s", unreadable);
        }
    }

    private static void clear(Path file, Instant before) {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            // Another process deleted it, or it belongs to another user; the next run tries again.
            LOG.debugf("A file that was received in part stays: %s", stays);
        }
    }
}
