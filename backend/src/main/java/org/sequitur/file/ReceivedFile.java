package org.sequitur.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was received whole.
 *
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
public record ReceivedFile(Path path, FileType type, long size, String sha256) implements AutoCloseable {

    /** To be closed by whoever reads it. */
    public InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
