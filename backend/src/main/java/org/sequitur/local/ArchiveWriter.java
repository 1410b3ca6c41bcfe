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
 * A backup that is being written: a ZIP file with its parts and a manifest of their SHA-256 sums. The file appears under
 * its name only once it is complete and on the disk; its owner alone can read it.
 */
final class ArchiveWriter implements AutoCloseable {

    static final String FORMAT = "sequitur-backup-1";
    static final String MANIFEST = "manifest.properties";
    /** Before the name of each part in the manifest. */
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
        tell("format", FORMAT);
        tell("takenAt", takenAt.toString());
    }

    void tell(String key, String value) {
        manifest.setProperty(key, value);
    }

    void part(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = new DigestOutputStream(zip, Sha256.start());
        content.writeTo(digest);
        zip.closeEntry();
        tell(PART + name, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
    }

    /** Gives the file its name. */
    void finish() throws IOException {
        zip.putNextEntry(new ZipEntry(MANIFEST));
        manifest.store(zip, null);
        zip.closeEntry();
        zip.finish();
        channel.force(true);
        zip.close();
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Leaves nothing behind if it was not finished. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(unfinished);
    }
}
