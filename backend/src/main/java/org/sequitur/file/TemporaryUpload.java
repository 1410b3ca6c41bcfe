package org.sequitur.file;

import static org.sequitur.file.FileMessages.MESSAGES;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sequitur.platform.hash.Sha256;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** An upload written to a temporary file, with its size in bytes and its SHA-256 in hexadecimal. */
record TemporaryUpload(Path path, long size, String sha256) {

    private static final int BUFFER_SIZE = 64 * 1024;
    private static final int MEBIBYTE = 1024 * 1024;

    static TemporaryUpload into(Path path, InputStream source, long maxBytes) throws IOException {
        var digest = Sha256.newDigest();
        var bytes = new byte[BUFFER_SIZE];
        var size = 0L;
        try (var spool = Files.newOutputStream(path)) {
            for (int count; (count = read(source, bytes)) >= 0; ) {
                size += count;
                if (size > maxBytes) {
                    throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, MESSAGES.tooLarge(maxBytes / MEBIBYTE));
                }
                digest.update(bytes, 0, count);
                spool.write(bytes, 0, count);
            }
        }
        return new TemporaryUpload(path, size, Sha256.hex(digest));
    }

    private static int read(InputStream source, byte[] bytes) {
        try {
            return source.read(bytes);
        } catch (IOException gone) {
            // The sender broke off the connection: a client error, not a failure of the server.
            throw Problem.of(ProblemType.BAD_REQUEST, MESSAGES.interrupted());
        }
    }
}
