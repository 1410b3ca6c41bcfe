package org.sequitur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Queries are HQL; a comment says why, where one is not. */
class NativeQueriesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern NATIVE = Pattern.compile("createNativeQuery\\(");
    private static final Pattern JDBC = Pattern.compile("\\b(?:prepareStatement|createStatement)\\(");

    /** Rows without names, which only their positions tell apart. */
    private static final Pattern ROW_BY_POSITION = Pattern.compile("Object\\[\\](?:\\.class|>|\\))");

    /** A comment in the method, or one of the class on all of its queries. */
    private static final Pattern REASON = Pattern.compile("(?:/\\*\\*|//|\\*) .*\\b[Nn]ative\\b");

    private static final Pattern REASON_OF_CLASS =
            Pattern.compile("(?m)^ \\* .*\\b(?:queries are native|native queries|JDBC, because)\\b");

    @Test
    void each_native_query_and_each_jdbc_statement_has_its_reason_beside_it() throws IOException {
        var missing = new ArrayList<String>();
        for (var file : sources()) {
            var source = Files.readString(file);
            missing.addAll(withoutReason(file.getFileName().toString(), source));
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void rows_are_read_by_the_names_of_their_columns() throws IOException {
        var byPosition = new ArrayList<String>();
        for (var file : sources()) {
            if (ROW_BY_POSITION.matcher(Files.readString(file)).find()) {
                byPosition.add(file.getFileName().toString());
            }
        }
        assertEquals(List.of(), byPosition);
    }

    @Test
    void a_query_without_a_reason_is_found() {
        assertEquals(List.of("A.java: database.createNativeQuery("), withoutReason("A.java", """
                /** Reads rows. */
                class A {

                    // Native, because of the other method.
                    void one() {}

                    void two() {
                        database.createNativeQuery("select 1");
                    }
                }
                """));
        assertEquals(
                List.of("A.java: connection.prepareStatement("),
                withoutReason("A.java", "/** Uses JDBC. */\nclass A {\n\nconnection.prepareStatement(sql);\n}"));
    }

    private static List<String> withoutReason(String file, String source) {
        if (REASON_OF_CLASS.matcher(source).find()) {
            return List.of();
        }
        return Stream.concat(
                        NATIVE.matcher(source)
                                .results()
                                .filter(query -> !REASON.matcher(method(source, query.start()))
                                        .find()),
                        JDBC.matcher(source).results())
                .map(query -> file + ": " + line(source, query.start(), query.end()))
                .toList();
    }

    /** From the empty line before, which separates methods. */
    private static String method(String source, int end) {
        return source.substring(Math.max(source.lastIndexOf("\n\n", end), 0), end);
    }

    private static String line(String source, int start, int end) {
        return source.substring(source.lastIndexOf('\n', start) + 1, end).strip();
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var found = files.filter(path -> path.toString().endsWith(".java")).toList();
            assertTrue(found.size() > 100, "the sources were found");
            return found;
        }
    }
}
