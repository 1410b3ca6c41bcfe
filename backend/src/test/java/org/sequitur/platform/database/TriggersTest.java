package org.sequitur.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Triggers that follow from the rules and the columns of the tables. */
class TriggersTest {

    @Test
    void a_column_added_to_a_table_of_published_texts_is_protected_at_the_next_start(@TempDir Path folder)
            throws Exception {
        try (var server = TestServer.start(folder)) {
            server.admin("grant all on sequitur.* to owner@'127.0.0.1' identified by 'x'");
            Migration.run(server.settings("owner", "owner"));
            try (var owner = server.connect("owner");
                    var statement = owner.createStatement()) {
                statement.execute("alter table answer add column remark varchar(10)");

                Migration.run(server.settings("owner", "owner"));

                var trigger = trigger(owner, "answer_no_update");
                assertTrue(trigger.contains("withdrawn_text = 'ANSWER'"), trigger);
                assertTrue(trigger.contains("coalesce(new.text_fr, new.text_nl) is null"), trigger);
                assertTrue(trigger.contains("new.body_id <=> old.body_id"), trigger);
                assertTrue(trigger.contains("new.remark <=> old.remark"), trigger);
            }
        }
    }

    @Test
    void a_trigger_that_lets_some_columns_change_compares_all_others(@TempDir Path folder) throws Exception {
        try (var server = TestServer.start(folder)) {
            server.admin("grant all on sequitur.* to owner@'127.0.0.1' identified by 'x'");
            Migration.run(server.settings("owner", "owner"));
            try (var owner = server.connect("owner");
                    var query = owner.prepareStatement("""
                            select trigger_name, column_name from information_schema.triggers
                            join information_schema.columns on table_schema = trigger_schema and table_name = event_object_table
                            where trigger_schema = 'sequitur' and event_manipulation = 'UPDATE'
                            and action_statement like '%<=>%'
                            and action_statement not regexp concat('new[.]', column_name, '\\\\b')""");
                    var rows = query.executeQuery()) {
                var unprotected = new ArrayList<String>();
                while (rows.next()) {
                    unprotected.add(rows.getString(1) + ": " + rows.getString(2));
                }
                assertEquals(List.of(), unprotected);
            }
        }
    }

    private static String trigger(Connection connection, String name) throws SQLException {
        try (var query = connection.prepareStatement(
                "select action_statement from information_schema.triggers where trigger_name = ?")) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
