package org.sequitur.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** The temporary files of uploads. */
class UploadReceiverTest {

    @TempDir
    Path folder;

    private VirusScanner scanner = new VirusScanner(Optional.empty());

    private interface Detection {
        Optional<FileType> typeOf(Path file);
    }

    @Test
    void a_received_file_exists_until_it_is_closed() throws IOException {
        try (var received = receive("abc", file -> Optional.of(FileType.TEXT))) {
            assertArrayEquals("abc".getBytes(), received.open().readAllBytes());
        }
        assertEmpty();
    }

    @Test
    void an_error_during_the_inspection_leaves_no_file() throws IOException {
        assertThrows(
                StackOverflowError.class,
                () -> receive("abc", file -> {
                    throw new StackOverflowError();
                }));
        assertEmpty();
    }

    @Test
    void a_refused_or_interrupted_upload_leaves_no_file() throws IOException {
        assertThrows(Problem.class, () -> receive("abc", file -> Optional.empty()));
        assertThrows(Problem.class, () -> receive("", file -> Optional.of(FileType.TEXT)));
        assertThrows(Problem.class, () -> receive("abcdefghijk", file -> Optional.of(FileType.TEXT)));
        assertThrows(
                Problem.class,
                () -> receiver(file -> Optional.of(FileType.TEXT)).receive(new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }

                    @Override
                    public int read(byte[] bytes, int from, int count) throws IOException {
                        throw new IOException("gone");
                    }
                }));
        assertThrows(
                Problem.class,
                () -> receive("abc", file -> {
                    throw Problem.of(FileProblems.EVIDENCE_CONTENT_NOT_ALLOWED);
                }));
        assertEmpty();
    }

    @Test
    void an_upload_that_cannot_be_scanned_is_refused_and_leaves_no_file() throws IOException {
        scanner = new VirusScanner(Optional.of("unix:" + folder.resolve("nothing-listens")));

        var refused = assertThrows(Problem.class, () -> receive("abc", file -> Optional.of(FileType.TEXT)));

        assertEquals(ProblemType.SERVICE_UNAVAILABLE, refused.type());
        assertEmpty();
    }

    private ReceivedFile receive(String content, Detection detection) {
        return receiver(detection).receive(new ByteArrayInputStream(content.getBytes()));
    }

    private UploadReceiver receiver(Detection detection) {
        return new UploadReceiver(
                folder,
                10,
                new TypeDetection(null) {
                    @Override
                    Optional<FileType> typeOf(Path file) {
                        return detection.typeOf(file);
                    }
                },
                scanner);
    }

    private void assertEmpty() throws IOException {
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }
}
