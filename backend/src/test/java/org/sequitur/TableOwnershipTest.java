package org.sequitur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each table is queried by one feature only, in SQL or by its entity in HQL; other features ask that feature. {@link #SHARED}
 * has the exceptions. It sees only names that are written in a query: not the table that {@code journal/ResolutionStatements} and
 * {@code journal/PublishedText} take from a kind's description.
 */
class TableOwnershipTest {

    private static final Path SOURCES = Path.of("src/main/java/org/sequitur");
    private static final Path TABLES = Path.of("src/main/resources/db/tables.txt");

    private static final Pattern SQL = Pattern.compile("\\b(?:from|join|update|into) ([a-z_]+)\\b");

    private static final Pattern HQL = Pattern.compile("\\b(?:from|join|update|into) ([A-Z]\\w+)\\b");

    private static final Pattern ENTITY = Pattern.compile("(?m)^@Entity$");
    private static final Pattern TABLE_NAME = Pattern.compile("@Table\\(name = \"([a-z_]+)\"\\)");

    /** Tables of collections, which belong to the entity's feature. */
    private static final Pattern COLLECTION_TABLE =
            Pattern.compile("@(?:CollectionTable|JoinTable)\\(\\s*name = \"([a-z_]+)\"");

    /** Features that query a table of another one: a call to that feature would be a second query for each page or batch. */
    private static final Map<String, Set<String>> SHARED = Map.of(
            // A report ranks the facts to print by the public id of their commitment.
            "commitment", Set.of("journal"),
            // An assessment applies to its report unless a later one exists; a worklist tells whether one followed the
            // dispute.
            "progress_report", Set.of("assessment"),
            // An export joins the withdrawal of each text.
            "text_withdrawal", Set.of("journal"));

    @Test
    void each_table_is_in_the_sql_of_one_feature() throws IOException {
        var features = new TreeMap<String, Set<String>>();
        var tables = tables();
        var sources = sources();
        var entities = sources.entrySet().stream()
                .filter(source -> ENTITY.matcher(source.getValue()).find())
                .collect(Collectors.toMap(
                        source -> className(source.getKey()),
                        source -> entityTable(source.getKey(), source.getValue())));
        sources.forEach((file, source) -> Stream.of(
                        Stream.ofNullable(entities.get(className(file))),
                        names(COLLECTION_TABLE, source),
                        names(SQL, source),
                        names(HQL, source).map(entities::get).filter(Objects::nonNull))
                .flatMap(Function.identity())
                .filter(tables::contains)
                .filter(table -> !SHARED.getOrDefault(table, Set.of()).contains(feature(file)))
                .forEach(table ->
                        features.computeIfAbsent(table, _ -> new TreeSet<>()).add(feature(file))));
        assertEquals(tables, features.keySet(), "each table has a feature");
        assertEquals(
                Map.of(),
                features.entrySet().stream()
                        .filter(table -> table.getValue().size() > 1)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Set<String> tables() throws IOException {
        return Files.readAllLines(TABLES).stream()
                .filter(line -> line.matches("[a-z_]+ .*"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(found -> found.group(1));
    }

    private static Map<Path, String> sources() throws IOException {
        var sources = new TreeMap<Path, String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(file, Files.readString(file));
            }
        }
        return sources;
    }

    private static String className(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String entityTable(Path file, String source) {
        var name = TABLE_NAME.matcher(source);
        return name.find()
                ? name.group(1)
                : className(file).replaceAll("(?<=.)(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** The package below {@code org.sequitur}; for the platform also the next one. */
    private static String feature(Path file) {
        var path = SOURCES.relativize(file);
        return path.getName(0).toString().equals("platform") && path.getNameCount() > 2
                ? path.subpath(0, 2).toString()
                : path.getName(0).toString();
    }
}
