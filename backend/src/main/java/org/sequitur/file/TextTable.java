package org.sequitur.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Distinguishes tables from other texts: at least two rows, with the same number of separators in each. */
final class TextTable {

    private static final int SAMPLE_SIZE = 64 * 1024;

    private TextTable() {}

    static boolean isTable(Path text) throws IOException {
        try (var content = Files.newInputStream(text)) {
            // Separators and quotes have the same bytes in all likely encodings.
            var start = new String(content.readNBytes(SAMPLE_SIZE), StandardCharsets.ISO_8859_1);
            var quoteless = start.replaceAll("\"[^\"]*\"", "");
            var rows = Stream.of(quoteless.split("\\R"))
                    .filter(row -> !row.isBlank())
                    .toList();
            // The last row may be truncated.
            var whole = start.length() < SAMPLE_SIZE ? rows : rows.subList(0, Math.max(0, rows.size() - 1));
            return whole.size() > 1 && Stream.of(";", ",", "\t").anyMatch(separator -> separates(separator, whole));
        }
    }

    private static boolean separates(String separator, List<String> rows) {
        var counts = rows.stream()
                .map(row -> row.length() - row.replace(separator, "").length())
                .distinct()
                .toList();
        return counts.size() == 1 && counts.getFirst() > 0;
    }
}
