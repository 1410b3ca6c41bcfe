package org.sequitur.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sequitur.local.EmbeddedMariaDb;
import org.sequitur.local.MariaDbProgram;
import org.sequitur.platform.database.DatabaseSettings;
import org.sequitur.platform.database.Migration;
import org.sequitur.platform.database.MigrationRefusedException;

/** Starts a MariaDB server for the tests, with an empty, fully migrated schema. */
public class RealMariaDb implements QuarkusTestResourceLifecycleManager {

    /** Unpacked once and kept, as unpacking takes longer than all other steps. */
    public static final Path PROGRAMS = Path.of("..", ".sequitur", "programs");

    private EmbeddedMariaDb database;

    @Override
    public Map<String, String> start() {
        // Its data are needed no longer than the server runs: it need not wait for the disk.
        database = EmbeddedMariaDb.start(
                emptyFolder(), MariaDbProgram.packed(PROGRAMS), "--innodb-flush-log-at-trx-commit=0");
        try {
            Migration.run(DatabaseSettings.of(database.settings()::get));
        } catch (MigrationRefusedException refused) {
            throw new IllegalStateException(refused);
        }
        return DatabaseOf.tests(database, Map.of("SEQUITUR_IMPORT_AT_START", "a-590"));
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }

    static Path emptyFolder() {
        try {
            return Files.createTempDirectory("sequitur-test");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
