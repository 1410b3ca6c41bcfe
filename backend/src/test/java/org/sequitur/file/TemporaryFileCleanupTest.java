package org.sequitur.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cleanup of partially received files. */
class TemporaryFileCleanupTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    Path folder;

    @Test
    void only_received_files_untouched_for_an_hour_are_deleted() throws IOException {
        file("sequitur-1.received", Duration.ofMinutes(61));
        file("sequitur-2.received", Duration.ofMinutes(59));
        file("sequitur-3", Duration.ofDays(1));
        file("another.received", Duration.ofDays(1));

        new TemporaryFileCleanup(Clock.fixed(NOW, ZoneOffset.UTC)).clear(folder);

        try (var left = Files.list(folder)) {
            assertEquals(
                    Set.of("sequitur-2.received", "sequitur-3", "another.received"),
                    left.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    private void file(String name, Duration age) throws IOException {
        Files.setLastModifiedTime(Files.writeString(folder.resolve(name), "part"), FileTime.from(NOW.minus(age)));
    }
}
