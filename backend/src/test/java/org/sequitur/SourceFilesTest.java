package org.sequitur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceFilesTest {

    private static final int MAX_LINES = 250;

    @Test
    void source_files_have_at_most_250_lines() throws IOException {
        try (var api = Files.walk(Path.of("src"));
                var launcher = Files.walk(Path.of("launcher", "src"));
                var bench = Files.walk(Path.of("..", "bench"))) {
            assertEquals(
                    List.of(),
                    Stream.of(api, launcher, bench)
                            .flatMap(files -> files)
                            .filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> lines(file) > MAX_LINES)
                            .toList());
        }
    }

    /** A kind of fact is described by its {@code FactKind}, so that a new one does not change README. */
    @Test
    void readme_names_every_package_but_the_kinds_of_facts() throws IOException {
        var readme = Files.readString(Path.of("..", "README.md"));
        try (var packages = Files.list(Path.of("src/main/java/org/sequitur"))) {
            assertEquals(
                    List.of(),
                    packages.filter(Files::isDirectory)
                            .filter(folder -> !describesKindOfFact(folder))
                            .map(folder -> folder.getFileName().toString())
                            .filter(name -> !readme.contains("`" + name + "`"))
                            .toList());
        }
    }

    private static boolean describesKindOfFact(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith("FactKind.java"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
