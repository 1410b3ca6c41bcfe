package org.sequitur.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Programs that are unpacked once and shared by several runs. */
final class Programs {

    /** Writes a program's files to a folder that does not exist yet. */
    interface Unpacking {

        void into(Path target) throws IOException;
    }

    private Programs() {}

    /** The program's folder, created atomically if it does not exist. A file lock excludes concurrent runs. */
    static Path unpackOnce(Path programs, String folder, String name, Unpacking unpacking) {
        var target = programs.resolve(folder);
        try {
            Files.createDirectories(programs);
            try (var lock = FileChannel.open(
                            programs.resolve(name.toLowerCase(Locale.ROOT) + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    var acquired = lock.lock()) {
                if (acquired.isValid() && !Files.isDirectory(target)) {
                    System.err.println("Unpacking " + name + ", once ...");
                    var unfinished = programs.resolve(folder + ".unfinished");
                    Folders.delete(unfinished);
                    unpacking.into(unfinished);
                    Files.move(unfinished, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target;
    }
}
