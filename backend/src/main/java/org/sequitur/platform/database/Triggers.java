package org.sequitur.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Triggers that refuse to change published rows, whichever account tries. Those of append-only tables follow from the table
 * rules; {@code db/triggers.sql} defines the others. Migrations do not create or drop triggers: a server with a binary log
 * requires SUPER for that, and the rest of the schema must not depend on it.
 */
final class Triggers {

    private static final Pattern DEFINITION = Pattern.compile(
            "create trigger (\\w+) before (insert|update|delete) on (\\w+) for each row\\s+(.*)", Pattern.DOTALL);
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

    private final SortedMap<String, Trigger> expected = new TreeMap<>();

    Triggers(TableRules rules) {
        rules.tables().forEach((table, rule) -> {
            if (rule.appendOnly()) {
                expected.put(table + "_no_update", new Trigger(table, "update", REFUSAL));
                expected.put(table + "_no_delete", new Trigger(table, "delete", REFUSAL));
            }
        });
        for (var statement : TableRules.resource("/db/triggers.sql").split("(?m)^//$")) {
            var definition =
                    DEFINITION.matcher(statement.replaceAll("(?m)^--.*\n", "").strip());
            if (definition.matches()) {
                expected.put(
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
        return existing(connection).equals(expected);
    }

    /** Whether the database has a trigger that is not expected in this form, as after an upgrade. */
    boolean outdated(Connection connection) throws SQLException {
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
