package org.sequitur.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final String WITHDRAWABLE = "withdrawable";
    private static final Pattern RIGHT = Pattern.compile("([a-z]+)(?:\\(([^)]*)\\))?");

    /**
     * @param rights for example {@code SELECT} or {@code UPDATE(subject)}, one column each
     * @param withdrawable columns that may become null, in the order of the rule; empty if there are none
     */
    record Rule(SortedSet<String> rights, boolean appendOnly, List<String> withdrawable) {}

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
        var withdrawable = new ArrayList<String>();
        var listed = appendOnly ? text.replace(APPEND_ONLY, "select insert") : text;
        RIGHT.matcher(listed).results().forEach(right -> {
            var name = right.group(1);
            var columns = right.group(2) == null
                    ? List.<String>of()
                    : List.of(right.group(2).split("\\s*,\\s*"));
            var granted = name.equals(WITHDRAWABLE) ? "UPDATE" : name.toUpperCase(Locale.ROOT);
            if (name.equals(WITHDRAWABLE)) {
                withdrawable.addAll(columns);
            }
            if (columns.isEmpty()) {
                rights.add(granted);
            }
            columns.forEach(column -> rights.add(granted + "(" + column + ")"));
        });
        return new Rule(rights, appendOnly, withdrawable);
    }

    static String resource(String name) {
        try (var stream = TableRules.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
