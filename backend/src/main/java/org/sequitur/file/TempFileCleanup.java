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
 * Does away with what was being received when this program was killed: nobody can ask for it, so nobody could take it away
 * from readers, and the disk would fill.
 */
@ApplicationScoped
class TempFileCleanup {

    private static final Logger LOG = Logger.getLogger(TempFileCleanup.class);

    /** Longer than anybody's file is still on its way without another byte, or being kept: other instances may be at theirs. */
    private static final Duration DEAD = Duration.ofHours(1);

    private final Clock clock;

    TempFileCleanup(Clock clock) {
        this.clock = clock;
    }

    @Scheduled(identity = "leftovers of files", every = "1h", delayed = "1m")
    void clear() {
        clear(UploadReceiver.FOLDER);
    }

    void clear(Path folder) {
        var before = clock.instant().minus(DEAD);
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
            // Whoever received it was first, or it is another's: the next hour tells.
            LOG.debugf("A file that was received in part stays: %s", stays);
        }
    }
}
