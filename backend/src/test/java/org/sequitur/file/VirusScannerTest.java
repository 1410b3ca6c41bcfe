package org.sequitur.file;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.testsupport.OfficeSample;
import org.sequitur.testsupport.SampleFiles;

/** Uses a real clamd with a single signature, that of the EICAR test file. */
@Tag("server")
class VirusScannerTest {

    private static final Path CLAMD = Path.of("/usr/sbin/clamd");
    /** Split, so that a virus scanner on the developer's machine does not remove this source file. */
    private static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static final String SIGNATURE = "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature\n";

    @TempDir
    static Path folder;

    private static Process clamd;
    private static String unix;
    private static String tcp;

    @BeforeAll
    static void start() throws Exception {
        var database = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(database.resolve("test.hdb"), SIGNATURE);
        var port = freePort();
        var socket = folder.resolve("clamd.sock");
        unix = "unix:" + socket;
        tcp = "127.0.0.1:" + port;
        var settings = Files.write(
                folder.resolve("clamd.conf"),
                List.of(
                        "Foreground yes",
                        "DatabaseDirectory " + database,
                        "LocalSocket " + socket,
                        "TCPSocket " + port,
                        "TCPAddr 127.0.0.1",
                        "TemporaryDirectory " + folder,
                        "StreamMaxLength 25M"));
        clamd = new ProcessBuilder(CLAMD.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        for (var attempt = 0; !Files.exists(socket); attempt++) {
            assertTrue(clamd.isAlive() && attempt < 600, () -> "clamd did not start: " + log());
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        clamd.destroy();
        clamd.waitFor();
    }

    static List<String> addresses() {
        return List.of(unix, tcp);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void a_virus_is_refused_with_its_name_and_a_clean_file_is_accepted(String address) throws IOException {
        var scanner = new VirusScanner(Optional.of(address));
        var large = file("large", SampleFiles.pdf(20 * 1024 * 1024));

        var refused = assertThrows(Problem.class, () -> scanner.scan(file("virus", EICAR.getBytes())));

        assertEquals(FileProblems.VIRUS_FOUND, refused.type());
        assertTrue(
                refused.detail().fr().contains("Eicar-Test-Signature"),
                refused.detail().fr());
        assertTrue(
                refused.detail().nl().contains("Eicar-Test-Signature"),
                refused.detail().nl());
        assertDoesNotThrow(() -> scanner.scan(large));
    }

    @Test
    void a_virus_in_a_part_of_a_document_is_found() throws IOException {
        var document = OfficeSample.docx().part("word/media/1.png", EICAR).bytes();
        var scanner = new VirusScanner(Optional.of(unix));

        var refused = assertThrows(Problem.class, () -> scanner.scan(file("document", document)));

        assertEquals(FileProblems.VIRUS_FOUND, refused.type());
    }

    @Test
    void files_are_refused_while_the_scanner_is_unavailable() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var addresses = List.of(
                    "unix:" + folder.resolve("missing.sock"),
                    "127.0.0.1:" + freePort(),
                    "127.0.0.1:" + silent.getLocalPort(),
                    "nonsense");
            for (var address : addresses) {
                var scanner = new VirusScanner(Optional.of(address), Duration.ofMillis(500));

                var refused = assertThrows(Problem.class, () -> scanner.scan(file("text", new byte[] {'a'})), address);

                assertEquals(ProblemType.SERVICE_UNAVAILABLE, refused.type(), address);
            }
        }
        var tooLarge = file("too-large", new byte[26 * 1024 * 1024]);
        var refused = assertThrows(Problem.class, () -> new VirusScanner(Optional.of(unix)).scan(tooLarge));
        assertEquals(ProblemType.SERVICE_UNAVAILABLE, refused.type());
    }

    @Test
    void without_a_scanner_files_are_not_scanned() throws IOException {
        var virus = file("unscanned", EICAR.getBytes());

        assertDoesNotThrow(() -> new VirusScanner(Optional.of(" ")).scan(virus));
    }

    private static Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String log() {
        try {
            return Files.readString(folder.resolve("clamd.log"));
        } catch (IOException none) {
            return none.toString();
        }
    }
}
