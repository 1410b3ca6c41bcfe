package org.sequitur.platform.database;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.platform.database.TestServer.assertDenied;
import static org.sequitur.platform.database.TestServer.assertRefusedToTheApi;
import static org.sequitur.platform.database.TestServer.count;
import static org.sequitur.platform.database.TestServer.execute;

import java.nio.file.Path;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** First start and upgrade, with and without a binary log, with one and two database accounts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("server")
class MigrationTest {

    private TestServer server;

    @BeforeEach
    void start_server_with_binary_log(@TempDir Path folder) {
        server = TestServer.start(folder, "--log-bin");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_first_start_succeeds_with_all_rights_on_the_schema_and_a_binary_log() throws Exception {
        server.admin("create user owner@'127.0.0.1' identified by 'x'", "grant all on sequitur.* to owner@'127.0.0.1'");

        Migration.run(server.settings("owner", "owner"));

        try (var owner = server.connect("owner")) {
            assertEquals(0, count(owner, "select count(*) from flyway_schema_history where not success"));
            assertEquals(16, count(owner, "select count(*) from public_data_change"));
        }
        // The next start has nothing to do.
        Migration.run(server.settings("owner", "owner"));
    }

    /** Flyway, which takes a seventh of the processor time of a start, opens connections of its own. */
    @Test
    void a_start_with_nothing_to_migrate_does_without_flyway_unless_a_checksum_is_outdated() throws Exception {
        server.admin("create user owner@'127.0.0.1' identified by 'x'", "grant all on sequitur.* to owner@'127.0.0.1'");
        server.restart();
        Migration.run(server.settings("owner", "owner"));

        try (var owner = server.connect("owner")) {
            var connections =
                    "select variable_value from information_schema.global_status where variable_name = 'CONNECTIONS'";
            var before = count(owner, connections);
            Migration.run(server.settings("owner", "owner"));
            assertEquals(2, count(owner, connections) - before);

            // As the version recorded it whose migration still created triggers.
            execute(owner, "update flyway_schema_history set checksum = -1050076924 where version = '4'");
            Migration.run(server.settings("owner", "owner"));
            assertEquals(0, count(owner, "select count(*) from flyway_schema_history where checksum = -1050076924"));
        }
    }

    @Test
    void without_triggers_the_api_account_can_insert_facts_but_not_change_them() throws Exception {
        server.createTwoAccounts();

        Migration.run(server.settings("api", "migration"));

        try (var migration = server.connect("migration");
                var api = server.connect("api")) {
            assertEquals(0, count(migration, "select count(*) from information_schema.triggers"));
            assertRefusedToTheApi(api);
            assertDoesNotThrow(() -> execute(api, "update public_data_change set changes = changes + 1"));
            assertDoesNotThrow(() -> execute(api, "select * from journal_entry for update"));
        }
    }

    @Test
    void the_api_account_can_neither_change_the_schema_nor_drop_a_trigger() throws Exception {
        server.restart();
        server.createTwoAccounts();

        Migration.run(server.settings("api", "migration"));

        try (var migration = server.connect("migration");
                var api = server.connect("api")) {
            assertTrue(count(migration, "select count(*) from information_schema.triggers") > 20);
            assertRefusedToTheApi(api);
            assertDenied(api, "drop trigger journal_entry_no_delete");
            assertDenied(api, "create trigger t before insert on journal_entry for each row set @a = 1");
            assertDenied(api, "alter table journal_entry add column x int");
            assertDenied(api, "create table x (y int)");
            assertDenied(api, "drop table journal_entry");
            assertDenied(api, "truncate table evidence_item");
        }
    }

    @Test
    void missing_schema_privileges_are_reported_with_the_grant_and_nothing_is_left_behind() throws Exception {
        server.admin(
                "create user owner@'127.0.0.1' identified by 'x'",
                "grant select, insert, update, delete, create, drop, index on sequitur.* to owner@'127.0.0.1'");

        var refused =
                assertThrows(MigrationRefusedException.class, () -> Migration.run(server.settings("owner", "owner")));

        assertTrue(refused.getMessage().contains("ALTER command denied"), refused.getMessage());
        assertTrue(
                refused.getMessage().contains("GRANT ALL PRIVILEGES ON `sequitur`.* TO 'owner'@'127.0.0.1';"),
                refused.getMessage());
        try (var admin = server.connect("admin")) {
            assertEquals(
                    0, count(admin, "select count(*) from information_schema.tables where table_schema = 'sequitur'"));
        }
    }

    @Test
    void a_migration_account_without_grant_option_reports_the_statements_for_an_administrator() throws Exception {
        server.admin(
                "create user api@'127.0.0.1' identified by 'x'",
                "create user migration@'127.0.0.1' identified by 'x'",
                "grant all on sequitur.* to migration@'127.0.0.1'");

        var refused =
                assertThrows(MigrationRefusedException.class, () -> Migration.run(server.settings("api", "migration")));

        var statements = refused.getMessage().replaceFirst("(?s).*runs: ", "").split(";\\s*");
        server.admin(statements);
        Migration.run(server.settings("api", "migration"));
    }

    @Test
    void instances_that_start_at_the_same_time_migrate_one_after_the_other() throws Exception {
        server.createTwoAccounts();
        var instances = IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> {
                    try {
                        Migration.run(server.settings("api", "migration"));
                    } catch (MigrationRefusedException refused) {
                        throw new IllegalStateException(refused);
                    }
                }))
                .toArray(CompletableFuture[]::new);

        CompletableFuture.allOf(instances).join();

        try (var migration = server.connect("migration")) {
            assertEquals(0, count(migration, "select count(*) from flyway_schema_history where not success"));
            assertEquals(16, count(migration, "select count(*) from public_data_change"));
        }
    }

    @Test
    void a_schema_with_foreign_tables_is_refused_and_not_changed() throws Exception {
        server.createTwoAccounts();
        server.admin("create table sequitur.other (id int primary key)");

        assertThrows(MigrationRefusedException.class, () -> Migration.run(server.settings("api", "migration")));

        try (var migration = server.connect("migration")) {
            assertEquals(
                    0, count(migration, "select count(*) from information_schema.tables where table_name = 'body'"));
        }
    }

    @Test
    void every_table_has_a_rule_for_the_api_account() throws Exception {
        server.createTwoAccounts();
        Migration.run(server.settings("api", "migration"));
        var tables = new TreeSet<String>();
        try (var migration = server.connect("migration");
                var statement = migration.createStatement();
                var rows = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = 'sequitur' and table_name <> 'flyway_schema_history'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }

        assertEquals(tables, new TreeSet<>(TableRules.read().tables().keySet()), "db/tables.txt must name every table");
    }
}
