package org.sequitur.search;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.jboss.logging.Logger;

/** A directory of files, outside the heap, that are deleted when it is closed. */
final class TemporaryDirectory extends FilterDirectory {

    private static final Logger LOG = Logger.getLogger(TemporaryDirectory.class);

    private static final String PREFIX = "sequitur-search-";

    /** A younger folder may belong to an instance that has not locked it yet. */
    private static final Duration MIN_AGE = Duration.ofMinutes(5);

    private final Path folder;

    private TemporaryDirectory(Path folder) throws IOException {
        super(new MMapDirectory(folder));
        this.folder = folder;
    }

    /** Creates one, and deletes those of instances that were killed. */
    static Directory create(Instant now) throws IOException {
        var folder = Files.createTempDirectory(PREFIX);
        deleteAbandoned(folder.getParent(), now.minus(MIN_AGE));
        return new TemporaryDirectory(folder);
    }

    static void deleteAbandoned(Path parent, Instant before) {
        try (var folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            folders.forEach(folder -> deleteIfAbandoned(folder, before));
        } catch (IOException | DirectoryIteratorException unreadable) {
            LOG.warnf("Search indexes of earlier instances are not looked for: %s", unreadable);
        }
    }

    /** The folder may be gone by now: each instance deletes its own, and any abandoned one. */
    private static void deleteIfAbandoned(Path folder, Instant before) {
        try {
            if (Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
                deleteUnlessLocked(folder);
            }
        } catch (IOException gone) {
            LOG.debugf("%s cannot be read: %s", folder, gone);
        }
    }

    private static void deleteUnlessLocked(Path folder) {
        try (var directory = new MMapDirectory(folder)) {
            directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
            new TemporaryDirectory(folder).close();
        } catch (LockObtainFailedException inUse) {
            LOG.debugf("%s is in use", folder);
        } catch (IOException stays) {
            LOG.debugf("%s stays: %s", folder, stays);
        }
    }

    @Override
    public void close() throws IOException {
        for (var file : listAll()) {
            deleteFile(file);
        }
        super.close();
        Files.deleteIfExists(folder);
    }
}
