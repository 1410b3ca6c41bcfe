package org.sequitur.platform.database;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
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
