package org.sequitur.testsupport;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Changes to the database that an account with all rights can make. */
public final class Tampering {

    private Tampering() {}

    /** With all rights on the database. */
    public static void behindTheTriggers(String table, String sql) throws SQLException {
        var triggers = triggersOf(table);
        for (var name : triggers.keySet()) {
            execute("drop trigger " + name);
        }
        try {
            execute(sql);
        } finally {
            for (var definition : triggers.values()) {
                execute(definition);
            }
        }
    }

    /** Their definitions by their names. */
    private static Map<String, String> triggersOf(String table) throws SQLException {
        var triggers = new HashMap<String, String>();
        try (var connection = DatabaseOf.operator();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select trigger_name, action_timing, event_manipulation, action_statement"
                                + " from information_schema.triggers where trigger_schema = database() and event_object_table = '"
                                + table + "'")) {
            while (found.next()) {
                var name = found.getString(1);
                triggers.put(
                        name,
                        "create trigger %s %s %s on %s for each row %s"
                                .formatted(name, found.getString(2), found.getString(3), table, found.getString(4)));
            }
        }
        return triggers;
    }

    /** As the owner of the schema, whom triggers bind. */
    public static void execute(String sql) throws SQLException {
        try (var connection = DatabaseOf.operator();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
