package org.sequitur.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Independent servers on one machine. */
@Tag("server")
class ServersAtOnceTest {

    /** Temporary tables exist for about a second during a server's first start, so several simultaneous starts overlap. */
    private static final int SERVERS = 4;

    static Stream<MariaDbProgram> programs() {
        return Stream.of(
                MariaDbProgram.packed(Path.of("../../.sequitur/programs")),
                MariaDbProgram.installed(Path.of("/usr/sbin/mariadbd")));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void servers_that_start_for_the_first_time_simultaneously_all_become_ready(
            MariaDbProgram program, @TempDir Path folder) throws Exception {
        var starts = IntStream.range(0, SERVERS)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> EmbeddedMariaDb.start(folder.resolve("server-" + i), program)))
                .toList();
        try {
            for (var start : starts) {
                var server = start.get();
                try (var connection = DriverManager.getConnection(
                        server.jdbcUrl(), server.migrationUser(), server.migrationPassword())) {
                    assertEquals("sequitur", connection.getCatalog());
                }
            }
        } finally {
            closeAll(starts);
        }
    }

    private static void closeAll(List<CompletableFuture<EmbeddedMariaDb>> starts) {
        for (var start : starts) {
            var server = start.exceptionally(failed -> null).join();
            if (server != null) {
                server.close();
            }
        }
    }
}
