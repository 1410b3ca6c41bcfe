package org.sequitur.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Triggers that refuse to change published rows, whichever account tries. Those of append-only tables follow from the table
 * rules; {@code db/triggers.sql} defines the others, and the template for tables with withdrawable columns. Migrations do
 * not create or drop triggers: a server with a binary log requires SUPER for that, and the rest of the schema must not
 * depend on it. JDBC, because it runs before Hibernate starts, and triggers are no rows.
 */
final class Triggers {

    private static final Pattern DEFINITION = Pattern.compile(
            "create trigger ([\\w{}]+) before (insert|update|delete) on ([\\w{}]+) for each row\\s+(.*)",
            Pattern.DOTALL);
    private static final String REFUSAL =
            "signal sqlstate '45000' set message_text = 'What is published is never changed'";

    /** A trigger as {@code information_schema} describes it. */
    private record Trigger(String table, String event, String body) {

        Trigger {
            // Whitespace is ignored in comparisons.
            body = body.strip().replaceAll("\\s+", " ");
        }

        String statement(String name) {
            return "create trigger %s before %s on %s for each row %s".formatted(name, event, table, body);
        }
    }

    private final TableRules rules;
    private final SortedMap<String, Trigger> defined = new TreeMap<>();
    private String template;

    Triggers(TableRules rules) {
        this.rules = rules;
        for (var statement : TableRules.resource("/db/triggers.sql").split("(?m)^//$")) {
            var definition =
                    DEFINITION.matcher(statement.replaceAll("(?m)^--.*\n", "").strip());
            if (definition.matches() && definition.group(1).startsWith("{")) {
                template = definition.group(4);
            } else if (definition.matches()) {
                defined.put(
                        definition.group(1),
                        new Trigger(definition.group(3), definition.group(2), definition.group(4)));
            } else if (!statement.isBlank()) {
                throw new IllegalStateException(
                        "db/triggers.sql has a statement that creates no trigger: " + statement);
            }
        }
    }

    /** Whether the database has exactly the expected triggers. */
    boolean present(Connection connection) throws SQLException {
        return existing(connection).equals(expected(connection));
    }

    /** Whether the database has a trigger that is not expected in this form, as after an upgrade. */
    boolean outdated(Connection connection) throws SQLException {
        var expected = expected(connection);
        return existing(connection).entrySet().stream()
                .anyMatch(trigger -> !trigger.getValue().equals(expected.get(trigger.getKey())));
    }

    /** Drops all triggers, so that migrations may change rows of protected tables. */
    void drop(Connection connection) throws SQLException {
        for (var name : existing(connection).keySet()) {
            execute(connection, "drop trigger " + name);
        }
    }

    /** Creates missing or changed triggers and drops unexpected ones. */
    void create(Connection connection) throws SQLException {
        var existing = existing(connection);
        var expected = expected(connection);
        for (var name : existing.keySet()) {
            if (!existing.get(name).equals(expected.get(name))) {
                execute(connection, "drop trigger " + name);
            }
        }
        for (Map.Entry<String, Trigger> trigger : expected.entrySet()) {
            if (!trigger.getValue().equals(existing.get(trigger.getKey()))) {
                execute(connection, trigger.getValue().statement(trigger.getKey()));
            }
        }
    }

    /** The triggers for the tables and columns that exist now. */
    private SortedMap<String, Trigger> expected(Connection connection) throws SQLException {
        var expected = new TreeMap<String, Trigger>();
        var columns = columns(connection);
        rules.tables().forEach((table, rule) -> {
            if (rule.appendOnly()) {
                var body = rule.withdrawable().isEmpty()
                        ? REFUSAL
                        : withdrawal(table, rule.withdrawable(), columns.getOrDefault(table, List.of()));
                expected.put(table + "_no_update", new Trigger(table, "update", body));
                expected.put(table + "_no_delete", new Trigger(table, "delete", REFUSAL));
            }
        });
        expected.putAll(defined);
        return expected;
    }

    /** The template, filled in. */
    private String withdrawal(String table, List<String> withdrawable, List<String> columns) {
        var others = columns.stream()
                .filter(column -> !withdrawable.contains(column))
                .toList();
        return template.replace("{TABLE}", table.toUpperCase(Locale.ROOT))
                .replace("{withdrawable}", joined(withdrawable, ", ", "new.%s"))
                .replace("{others}", joined(others, " and ", "new.%1$s <=> old.%1$s"));
    }

    private static String joined(List<String> columns, String separator, String form) {
        return columns.stream().map(form::formatted).collect(Collectors.joining(separator));
    }

    /** The columns of all tables, in their order. */
    private static Map<String, List<String>> columns(Connection connection) throws SQLException {
        var columns = new HashMap<String, List<String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select table_name, column_name from information_schema.columns"
                        + " where table_schema = database() order by table_name, ordinal_position")) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString("table_name"), table -> new ArrayList<>())
                        .add(rows.getString("column_name"));
            }
        }
        return columns;
    }

    private static SortedMap<String, Trigger> existing(Connection connection) throws SQLException {
        var existing = new TreeMap<String, Trigger>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select trigger_name, event_object_table, lower(event_manipulation) as event, action_statement"
                                + " from information_schema.triggers where trigger_schema = database()"
                                + " and trigger_name regexp '_no_(insert|update|delete)$'")) {
            while (rows.next()) {
                existing.put(
                        rows.getString("trigger_name"),
                        new Trigger(
                                rows.getString("event_object_table"),
                                rows.getString("event"),
                                rows.getString("action_statement")));
            }
        }
        return existing;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
