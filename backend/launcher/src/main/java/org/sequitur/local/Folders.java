package org.sequitur.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.Set;

/** File operations. Files and folders created here are accessible to their owner only. */
final class Folders {

    private static final Set<PosixFilePermission> PRIVATE_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> PRIVATE_FILE = PosixFilePermissions.fromString("rw-------");

    private Folders() {}

    static void create(Path folder) {
        try {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PRIVATE_FOLDER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes all permissions of other users from a folder and its content. Symbolic links are not followed. */
    static void makePrivate(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                    return keepOwnersRights(each);
                }

                @Override
                public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                    return attributes.isSymbolicLink() ? FileVisitResult.CONTINUE : keepOwnersRights(each);
                }

                @Override
                public FileVisitResult visitFileFailed(Path each, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) {
                        // A server of an earlier run is deleting its files.
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileVisitResult keepOwnersRights(Path path) throws IOException {
        try {
            var permissions = Files.getPosixFilePermissions(path);
            if (permissions.retainAll(PRIVATE_FOLDER)) {
                Files.setPosixFilePermissions(path, permissions);
            }
        } catch (NoSuchFileException gone) {
            // The file was deleted meanwhile.
        }
        return FileVisitResult.CONTINUE;
    }

    /** Creates the file with owner-only permissions, before other programs write to it. */
    static File privateFile(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PRIVATE_FILE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toFile();
    }

    /** Deletes the path recursively, if it exists. */
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

    /** Replaces a file; only its owner can read it, from the first byte on. */
    static void write(Path file, String content) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PRIVATE_FILE));
            Files.writeString(file, content, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret stored in the file; a random one is created if the file does not exist. */
    static String secret(Path file) {
        if (!Files.exists(file)) {
            create(file.toAbsolutePath().getParent());
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            write(file, Base64.getUrlEncoder().encodeToString(random));
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
