package org.sequitur.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.sequitur.local.EmbeddedMariaDb;
import org.sequitur.local.MariaDbProgram;
import org.sequitur.platform.database.DatabaseSettings;
import org.sequitur.platform.database.Migration;
import org.sequitur.platform.database.MigrationRefusedException;
import org.sequitur.testsupport.RealMariaDb;

/**
 * Databases with the current schema, each a copy of one that was migrated once: the migrations take more than half of the
 * processor time of a first start. {@link SharedSystem} and {@link TwoInstances} start on an empty database.
 */
final class MigratedDatabase {

    private static Path original;

    private MigratedDatabase() {}

    /** @param state the server's folder, which does not exist yet */
    static EmbeddedMariaDb start(Path state) {
        try {
            FileUtils.copyDirectory(original().toFile(), state.toFile());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return EmbeddedMariaDb.start(state, program());
    }

    private static synchronized Path original() throws IOException {
        if (original == null) {
            var folder = Files.createTempDirectory("sequitur-migrated");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(folder.toFile())));
            try (var database = EmbeddedMariaDb.start(folder, program())) {
                Migration.run(DatabaseSettings.of(database.settings()::get));
            } catch (MigrationRefusedException refused) {
                throw new IllegalStateException(refused);
            }
            original = folder;
        }
        return original;
    }

    private static MariaDbProgram program() {
        return MariaDbProgram.packed(RealMariaDb.PROGRAMS);
    }
}
