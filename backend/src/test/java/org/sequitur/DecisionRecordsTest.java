package org.sequitur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decision records have one form, and their list is complete. */
class DecisionRecordsTest {

    private static final Path FOLDER = Path.of("../docs/decisions");

    private static final Pattern HEAD = Pattern.compile("# (\\d+)\\. (.+)\\R\\R- Status: .+\\R"
            + "- Date: \\d{4}-\\d{2}-\\d{2}(?:; changed \\d{4}-\\d{2}-\\d{2})?\\R\\R[\\s\\S]*");

    @Test
    void the_list_names_each_record_by_its_number_and_title() throws IOException {
        var listed = Files.readAllLines(FOLDER.resolve("README.md")).stream()
                .filter(line -> line.startsWith("- ["))
                .toList();
        assertEquals(records().map(DecisionRecordsTest::line).toList(), listed);
    }

    @Test
    void each_record_begins_with_its_title_status_and_date() throws IOException {
        assertEquals(
                List.of(),
                records()
                        .filter(record -> !HEAD.matcher(read(record)).matches())
                        .toList());
    }

    private static String line(Path record) {
        var heading = read(record).lines().findFirst().orElseThrow().substring("# ".length());
        return "- [%s](%s)".formatted(heading, record.getFileName());
    }

    private static Stream<Path> records() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*")).sorted().toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
