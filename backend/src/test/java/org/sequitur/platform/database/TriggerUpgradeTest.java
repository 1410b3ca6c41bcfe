package org.sequitur.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.platform.database.TestServer.assertRefusedToTheApi;
import static org.sequitur.platform.database.TestServer.count;
import static org.sequitur.platform.database.TestServer.execute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Upgrades of databases that have triggers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("server")
class TriggerUpgradeTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static final Path MIGRATIONS_WITH_TRIGGERS = Path.of("src/test/resources/db/with-triggers");

    private TestServer server;

    @BeforeEach
    void start_server(@TempDir Path folder) {
        server = TestServer.start(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_database_whose_migrations_created_triggers_is_upgraded(boolean binaryLog, @TempDir Path migrations)
            throws Exception {
        server.createTwoAccounts();
        migrateWithTriggers(migrations);
        server.restart(binaryLog ? new String[] {"--log-bin", "--log-bin-trust-function-creators"} : new String[0]);

        Migration.run(server.settings("api", "migration"));

        try (var migration = server.connect("migration");
                var api = server.connect("api")) {
            assertTrue(count(migration, "select count(*) from information_schema.triggers") > 20);
            assertRefusedToTheApi(api);
        }
    }

    @Test
    void outdated_triggers_that_cannot_be_replaced_stop_the_start_with_instructions() throws Exception {
        server.createTwoAccounts();
        Migration.run(server.settings("api", "migration"));
        try (var migration = server.connect("migration")) {
            execute(migration, "drop trigger answer_no_update");
            execute(migration, "create trigger answer_no_update before update on answer for each row set @a = 1");
        }
        server.restart("--log-bin");

        var refused =
                assertThrows(MigrationRefusedException.class, () -> Migration.run(server.settings("api", "migration")));

        assertTrue(refused.getMessage().contains("log_bin_trust_function_creators=1"), refused.getMessage());
        server.admin("set global log_bin_trust_function_creators = 1");
        Migration.run(server.settings("api", "migration"));
        try (var migration = server.connect("migration")) {
            assertEquals(
                    1,
                    count(
                            migration,
                            "select count(*) from information_schema.triggers where trigger_name = 'answer_no_update'"
                                    + " and action_statement like '%signal%'"));
        }
    }

    /** Migrates as the version did that created triggers in migrations. */
    private void migrateWithTriggers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (var file : files.filter(file -> file.getFileName().toString().matches("V([1-9]|10|6_1)__.*"))
                    .toList()) {
                var then = MIGRATIONS_WITH_TRIGGERS.resolve(file.getFileName());
                Files.copy(Files.exists(then) ? then : file, folder.resolve(file.getFileName()));
            }
        }
        Flyway.configure()
                .dataSource(server.url(), "migration", "x")
                .locations("filesystem:" + folder)
                .load()
                .migrate();
    }
}
