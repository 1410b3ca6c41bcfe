package org.sequitur.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;

/** The state folder of a local system: data, programs and logs. A lock file ensures that only one run uses it. */
final class StateFolder implements Server {

    private final Path path;
    private final boolean persistent;
    private FileLock lock;

    private StateFolder(Path path, boolean persistent) {
        this.path = path.toAbsolutePath().normalize();
        this.persistent = persistent;
    }

    static StateFolder at(Path path) {
        return new StateFolder(path, true);
    }

    /** A temporary folder, deleted on close. */
    static StateFolder temporary() {
        try {
            return new StateFolder(Files.createTempDirectory("sequitur-"), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    boolean tryLock() {
        try {
            Folders.create(path);
            var channel =
                    FileChannel.open(Folders.privateFile(path.resolve("lock")).toPath(), StandardOpenOption.WRITE);
            lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return lock != null;
        } catch (IOException e) {
            throw new LocalFailure("The state folder " + path + " cannot be used: " + e.getMessage());
        }
    }

    @Override
    public void awaitReady() {
        if (!tryLock()) {
            throw new LocalFailure("Another run has " + path + ": stop it, or set SEQUITUR_HOME to another folder.");
        }
        try {
            // The folder contains passwords, keys and drafts. Earlier versions may have left it readable for other
            // users.
            Folders.makePrivate(path);
        } catch (UncheckedIOException e) {
            throw new LocalFailure("The state folder " + path + " cannot be closed to other users: " + e.getMessage());
        }
    }

    /** Writes the connection settings to a file, for other commands on this machine. */
    void publish(Database database) {
        var properties = new Properties();
        properties.putAll(database.settings());
        var content = new StringWriter();
        try {
            properties.store(content, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Folders.write(settingsFile(), content.toString());
    }

    /** The database of the run that uses this folder, if there is one. */
    Optional<Database> databaseInUse() {
        if (tryLock()) {
            close();
            return Optional.empty();
        }
        if (!Files.exists(settingsFile())) {
            throw new LocalFailure("The run that has " + path + " is still starting or stopping: try again.");
        }
        var properties = new Properties();
        try {
            properties.load(new StringReader(Folders.read(settingsFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(Database.of(properties::getProperty));
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                Files.deleteIfExists(settingsFile());
                lock.channel().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!persistent) {
            Folders.delete(path);
        }
    }

    private Path settingsFile() {
        return path.resolve("database.properties");
    }
}
