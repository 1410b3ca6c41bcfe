package org.sequitur.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The triggers that refuse to change published rows, whichever account tries: of append-only tables by their rule, of
 * others as {@code db/triggers.sql} defines them. No migration creates or drops one: a server with a binary log lets only
 * an account with SUPER do so, and the rest of the schema is not to depend on that.
 */
final class Triggers {

    private static final Pattern DEFINITION = Pattern.compile(
            "create trigger (\\w+) before (insert|update|delete) on (\\w+) for each row\\s+(.*)", Pattern.DOTALL);
    private static final String REFUSAL =
            "signal sqlstate '45000' set message_text = 'What is published is never changed'";

    /** As {@code information_schema} knows it. */
    private record Trigger(String table, String event, String body) {

        Trigger {
            // How a statement was laid out makes no difference.
            body = body.strip().replaceAll("\\s+", " ");
        }

        String statement(String name) {
            return "create trigger %s before %s on %s for each row %s".formatted(name, event, table, body);
        }
    }

    private final SortedMap<String, Trigger> wanted = new TreeMap<>();

    Triggers(TableRules rules) {
        rules.tables().forEach((table, rule) -> {
            if (rule.appendOnly()) {
                wanted.put(table + "_no_update", new Trigger(table, "update", REFUSAL));
                wanted.put(table + "_no_delete", new Trigger(table, "delete", REFUSAL));
            }
        });
        for (var statement : TableRules.resource("/db/triggers.sql").split("(?m)^//$")) {
            var definition =
                    DEFINITION.matcher(statement.replaceAll("(?m)^--.*\n", "").strip());
            if (definition.matches()) {
                wanted.put(
                        definition.group(1),
                        new Trigger(definition.group(3), definition.group(2), definition.group(4)));
            } else if (!statement.isBlank()) {
                throw new IllegalStateException(
                        "db/triggers.sql has a statement that creates no trigger: " + statement);
            }
        }
    }

    /** Whether the database has exactly the wanted ones. */
    boolean present(Connection connection) throws SQLException {
        return found(connection).equals(wanted);
    }

    /** Whether the database has any that is not a wanted one, as after an upgrade. */
    boolean outdated(Connection connection) throws SQLException {
        return found(connection).entrySet().stream()
                .anyMatch(trigger -> !trigger.getValue().equals(wanted.get(trigger.getKey())));
    }

    /** Removes all, so that a migration may change rows of protected tables. */
    void drop(Connection connection) throws SQLException {
        for (var name : found(connection).keySet()) {
            execute(connection, "drop trigger " + name);
        }
    }

    /** Creates those that are missing or differ, and drops those that are not wanted any more. */
    void create(Connection connection) throws SQLException {
        var found = found(connection);
        for (var name : found.keySet()) {
            if (!found.get(name).equals(wanted.get(name))) {
                execute(connection, "drop trigger " + name);
            }
        }
        for (Map.Entry<String, Trigger> trigger : wanted.entrySet()) {
            if (!trigger.getValue().equals(found.get(trigger.getKey()))) {
                execute(connection, trigger.getValue().statement(trigger.getKey()));
            }
        }
    }

    private static SortedMap<String, Trigger> found(Connection connection) throws SQLException {
        var found = new TreeMap<String, Trigger>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select trigger_name, event_object_table, lower(event_manipulation), action_statement"
                                + " from information_schema.triggers where trigger_schema = database()"
                                + " and trigger_name regexp '_no_(insert|update|delete)$'")) {
            while (rows.next()) {
                found.put(rows.getString(1), new Trigger(rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return found;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
