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

/** Everything that a local system keeps: its data, its programs, its logs. One run at a time has it. */
final class StateFolder implements Server {

    private final Path path;
    private final boolean kept;
    private FileLock lock;

    private StateFolder(Path path, boolean kept) {
        this.path = path.toAbsolutePath().normalize();
        this.kept = kept;
    }

    static StateFolder at(Path path) {
        return new StateFolder(path, true);
    }

    /** Gone once closed. */
    static StateFolder throwaway() {
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
            // It holds passwords, keys and drafts; one of an earlier version may be open to all users of the machine.
            Folders.makePrivate(path);
        } catch (UncheckedIOException e) {
            throw new LocalFailure("The state folder " + path + " cannot be closed to other users: " + e.getMessage());
        }
    }

    /** Tells other commands on this machine which database the run that has the folder uses. */
    void tell(Database database) {
        var properties = new Properties();
        properties.putAll(database.settings());
        var content = new StringWriter();
        try {
            properties.store(content, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Folders.write(told(), content.toString());
    }

    /** The database of the run that has the folder, if any has. */
    Optional<Database> databaseInUse() {
        if (tryLock()) {
            close();
            return Optional.empty();
        }
        if (!Files.exists(told())) {
            throw new LocalFailure("The run that has " + path + " is still starting or stopping: try again.");
        }
        var properties = new Properties();
        try {
            properties.load(new StringReader(Folders.read(told())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(Database.of(properties::getProperty));
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                Files.deleteIfExists(told());
                lock.channel().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!kept) {
            Folders.delete(path);
        }
    }

    private Path told() {
        return path.resolve("database.properties");
    }
}
