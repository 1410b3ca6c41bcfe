package org.sequitur.packaged;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.local.EmbeddedMariaDb;
import org.sequitur.local.MariaDbProgram;
import org.sequitur.testsupport.DatabaseOf;

/** Two instances of the packaged API on one database, with a mail server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TwoInstances {

    private final MariaDbProgram program;

    private Path folder;

    final GreenMail mailServer =
            new GreenMail(new ServerSetup(PackagedApi.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    EmbeddedMariaDb database;
    PackagedApi one;
    PackagedApi other;

    TwoInstances(MariaDbProgram program) {
        this.program = program;
    }

    @BeforeAll
    void start_two_instances_on_an_empty_database(@TempDir Path empty) {
        folder = empty;
        mailServer.start();
        database = EmbeddedMariaDb.start(folder.resolve("state"), program);
        var first = CompletableFuture.supplyAsync(() -> PackagedApi.start(environment()));
        other = PackagedApi.start(environment());
        one = first.join();
    }

    @AfterAll
    void stop() {
        mailServer.stop();
        Stream.of(one, other, database).forEach(server -> {
            try {
                server.close();
            } catch (Exception stopped) {
                throw new IllegalStateException(stopped);
            }
        });
    }

    PackagedApi.Ended register(ObjectNode document) {
        return PackagedApi.run(
                environment(),
                "import",
                PackagedApi.write(folder, document.toString()).toString());
    }

    Map<String, String> environment() {
        return DatabaseOf.tests(
                database,
                Map.of(
                        "SEQUITUR_IMPORT_AT_START",
                        "a-590",
                        "SEQUITUR_SMTP_HOST",
                        "127.0.0.1",
                        "SEQUITUR_SMTP_PORT",
                        String.valueOf(mailServer.getSmtp().getPort()),
                        "SEQUITUR_MAIL_STAFF",
                        "staff@example.org",
                        "SEQUITUR_MAIL_BODIES",
                        "cocom=cocom@example.org",
                        "SEQUITUR_MAIL_TIME",
                        "00:00"));
    }

    static long total(PackagedApi api) {
        var body = api.get("/commitments?pageSize=1").body();
        return Long.parseLong(body.replaceFirst("(?s).*\"total\":(\\d+),.*", "$1"));
    }
}
