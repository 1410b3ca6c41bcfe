package org.sequitur.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sequitur.local.EmbeddedMariaDb;
import org.sequitur.local.MariaDbProgram;
import org.sequitur.testsupport.DatabaseOf;
import org.sequitur.testsupport.RealMariaDb;

/** One packaged API with one database and a small page, shared by all tests that only read. */
final class SharedSystem {

    private static final Path PAGE = Path.of("src/test/resources/page");

    private static PackagedApi api;

    private SharedSystem() {}

    static synchronized PackagedApi api() {
        if (api == null) {
            var database = EmbeddedMariaDb.start(emptyFolder(), MariaDbProgram.packed(RealMariaDb.PROGRAMS));
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            api = PackagedApi.start(DatabaseOf.tests(
                    database,
                    Map.of(
                            "SEQUITUR_IMPORT_AT_START", "a-590",
                            "SEQUITUR_PAGE", PAGE.toString(),
                            "SEQUITUR_SECURITY_CONTACT", "security@example.org")));
            Runtime.getRuntime().addShutdownHook(new Thread(api::close));
        }
        return api;
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("sequitur-test");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
