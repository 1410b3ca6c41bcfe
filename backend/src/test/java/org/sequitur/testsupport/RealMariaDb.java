package org.sequitur.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sequitur.local.EmbeddedMariaDb;
import org.sequitur.local.MariaDbProgram;

/** Gives the tests a MariaDB server of their own, with nothing in it. */
public class RealMariaDb implements QuarkusTestResourceLifecycleManager {

    /** Unpacked once and kept: it takes longer than all else. */
    public static final Path PROGRAMS = Path.of("..", ".sequitur", "programs");

    private EmbeddedMariaDb database;

    @Override
    public Map<String, String> start() {
        database = EmbeddedMariaDb.start(emptyFolder(), MariaDbProgram.packed(PROGRAMS));
        return Map.of(
                "SEQUITUR_DB_URL", database.jdbcUrl(),
                "SEQUITUR_DB_USER", database.user(),
                "SEQUITUR_DB_PASSWORD", database.password(),
                "SEQUITUR_IMPORT_AT_START", "a-590");
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
