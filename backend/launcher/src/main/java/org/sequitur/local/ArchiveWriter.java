package org.sequitur.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a backup: a ZIP file with its parts and a manifest of their SHA-256 sums. The file gets its final name only when
 * it is complete and on disk; only its owner can read it.
 */
final class ArchiveWriter implements AutoCloseable {

    static final String FORMAT = "sequitur-backup-1";
    static final String MANIFEST = "manifest.properties";
    /** Prefix of the parts' names in the manifest. */
    static final String PART = "part.";

    /** Writes the content of a part. */
    interface Content {

        void writeTo(OutputStream target) throws IOException;
    }

    private final Path file;
    private final Path unfinished;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final Properties manifest = new Properties();

    ArchiveWriter(Path file, Instant takenAt) {
        this.file = file.toAbsolutePath().normalize();
        this.unfinished = this.file.resolveSibling(this.file.getFileName() + ".unfinished");
        if (Files.exists(file)) {
            throw new LocalFailure(file + " exists already: name another file.");
        }
        try {
            Folders.create(this.file.getParent());
            Folders.write(unfinished, "");
            channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        zip = new ZipOutputStream(Channels.newOutputStream(channel));
        put("format", FORMAT);
        put("takenAt", takenAt.toString());
    }

    void put(String key, String value) {
        manifest.setProperty(key, value);
    }

    void part(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = new DigestOutputStream(zip, Sha256.start());
        content.writeTo(digest);
        zip.closeEntry();
        put(PART + name, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
    }

    /** Writes the manifest and moves the file to its final name. */
    void finish() throws IOException {
        zip.putNextEntry(new ZipEntry(MANIFEST));
        manifest.store(zip, null);
        zip.closeEntry();
        zip.finish();
        channel.force(true);
        zip.close();
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes the temporary file if the archive was not finished. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(unfinished);
    }
}
