package org.sequitur.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A completely received file; {@link #close} deletes it.
 *
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
public record ReceivedFile(Path path, FileType type, long size, String sha256) implements AutoCloseable {

    /** Opens the content; the caller closes the stream. */
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
