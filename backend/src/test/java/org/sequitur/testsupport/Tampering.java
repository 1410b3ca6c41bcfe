package org.sequitur.testsupport;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Direct changes to the database, as an account with all privileges can make them. */
public final class Tampering {

    private Tampering() {}

    /** Executes a change with all privileges on the database. */
    public static void executeWithoutTriggers(String table, String sql) throws SQLException {
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

    /** The definitions of the triggers, by name. */
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

    /** Executes a change as the owner of the schema, to whom triggers apply. */
    public static void execute(String sql) throws SQLException {
        try (var connection = DatabaseOf.operator();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
