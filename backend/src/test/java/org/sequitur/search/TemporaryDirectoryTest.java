package org.sequitur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryDirectoryTest {

    private static final Instant NOW = Instant.parse("2026-11-29T00:00:00Z");

    @Test
    void abandoned_folders_are_deleted_although_another_instance_deletes_some_at_the_same_time(@TempDir Path parent)
            throws IOException {
        for (var number = 0; number < 20; number++) {
            // Listed, but gone when it is read.
            Files.createSymbolicLink(parent.resolve("sequitur-search-gone" + number), parent.resolve("gone"));
            folder(parent, "sequitur-search-old" + number, NOW.minusSeconds(1));
        }
        folder(parent, "sequitur-search-new", NOW.plusSeconds(1));
        folder(parent, "another-old", NOW.minusSeconds(1));

        TemporaryDirectory.deleteAbandoned(parent, NOW);

        try (var left = Files.list(parent)) {
            assertEquals(
                    List.of("another-old", "sequitur-search-new"),
                    left.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                            .map(path -> path.getFileName().toString())
                            .sorted()
                            .toList());
        }
    }

    private static void folder(Path parent, String name, Instant modified) throws IOException {
        Files.setLastModifiedTime(Files.createDirectory(parent.resolve(name)), FileTime.from(modified));
    }
}
