package org.sequitur.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;

/** What is asked of folders and files more than once. */
final class Folders {

    private Folders() {}

    static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With all that is in it, if it is there. */
    static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (var content = Files.walk(path)) {
            for (var each : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that its owner alone can read, from its first byte on. */
    static void writeSecret(Path file, String content) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, content, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The password that a file keeps, made up if there is none yet. */
    static String secret(Path file) {
        if (!Files.exists(file)) {
            create(file.toAbsolutePath().getParent());
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            writeSecret(file, Base64.getUrlEncoder().encodeToString(random));
        }
        return read(file);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
