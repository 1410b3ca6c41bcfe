package org.sequitur.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The rules of {@code db/tables.txt}: for each table the privileges of the API's account, and whether its rows are
 * append-only.
 */
record TableRules(SortedMap<String, Rule> tables) {

    private static final String APPEND_ONLY = "append-only";
    private static final Pattern RIGHT = Pattern.compile("([a-z]+)(?:\\(([^)]*)\\))?");

    /** @param rights for example {@code SELECT} or {@code UPDATE(subject)}, one column each */
    record Rule(SortedSet<String> rights, boolean appendOnly) {}

    static TableRules read() {
        return parse(resource("/db/tables.txt"));
    }

    static TableRules parse(String text) {
        var tables = new TreeMap<String, Rule>();
        text.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s+", 2))
                .forEach(parts -> tables.put(parts[0], rule(parts[1])));
        return new TableRules(tables);
    }

    private static Rule rule(String text) {
        var appendOnly = text.contains(APPEND_ONLY);
        var rights = new TreeSet<String>();
        var listed = appendOnly ? text.replace(APPEND_ONLY, "select insert") : text;
        RIGHT.matcher(listed).results().forEach(right -> {
            var name = right.group(1).toUpperCase(java.util.Locale.ROOT);
            if (right.group(2) == null) {
                rights.add(name);
            } else {
                List.of(right.group(2).split("\\s*,\\s*")).forEach(column -> rights.add(name + "(" + column + ")"));
            }
        });
        return new Rule(rights, appendOnly);
    }

    static String resource(String name) {
        try (var stream = TableRules.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
