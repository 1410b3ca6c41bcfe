package org.sequitur.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/** A complete backup file: every part matches the SHA-256 sum in the manifest, and no other part exists. */
final class Archive implements AutoCloseable {

    private final ZipFile zip;
    private final Properties manifest = new Properties();

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws LocalFailure if the file is not a complete backup of Sequitur */
    static Archive open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new LocalFailure("There is no file %s".formatted(file));
        }
        try {
            var archive = new Archive(new ZipFile(file.toFile()));
            archive.check(file);
            return archive;
        } catch (IOException failure) {
            throw new LocalFailure("%s is not a complete backup: %s".formatted(file, failure.getMessage()));
        }
    }

    /** The manifest's value, or null. */
    String property(String key) {
        return manifest.getProperty(key);
    }

    boolean has(String part) {
        return manifest.containsKey(ArchiveWriter.PART + part);
    }

    /** The manifest's keys with this prefix, without the prefix. */
    List<String> keys(String prefix) {
        return manifest.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    InputStream open(String part) throws IOException {
        return zip.getInputStream(zip.getEntry(part));
    }

    private void check(Path file) throws IOException {
        var entry = zip.getEntry(ArchiveWriter.MANIFEST);
        if (entry == null) {
            throw new LocalFailure(file + " is no backup of Sequitur: it has no manifest.");
        }
        try (var content = zip.getInputStream(entry)) {
            manifest.load(content);
        }
        if (!ArchiveWriter.FORMAT.equals(property("format"))) {
            throw new LocalFailure("%s is no backup that this version can read: its format is %s, not %s."
                    .formatted(file, property("format"), ArchiveWriter.FORMAT));
        }
        var parts = new TreeSet<String>();
        zip.stream().map(part -> part.getName()).forEach(parts::add);
        var listed = new TreeSet<>(keys(ArchiveWriter.PART));
        for (var part : listed) {
            if (!parts.contains(part) || !sum(part).equals(property(ArchiveWriter.PART + part))) {
                throw new LocalFailure(
                        "%s is not a complete backup: %s is not what was written.".formatted(file, part));
            }
        }
        listed.add(ArchiveWriter.MANIFEST);
        if (!parts.equals(listed)) {
            throw new LocalFailure(file + " is no backup of Sequitur: there is more in it than its manifest states.");
        }
    }

    private String sum(String part) throws IOException {
        try (var content = new DigestInputStream(open(part), Sha256.start())) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
