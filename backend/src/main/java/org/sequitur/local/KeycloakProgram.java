package org.sequitur.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Keycloak's distribution, unpacked and built for quick starts. */
public record KeycloakProgram(Path base) {

    private static final String NAME = "keycloak-quarkus-dist-";
    private static final List<String> JVM = List.of(
            // A start is over, or a handful of people served, before the better compiler were of use.
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            // What the distribution's own script says.
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Dpicocli.disable.closures=true",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");

    /**
     * The one that Maven fetched, made ready in {@code programs} if it is not there yet.
     *
     * @param packages the folder in which the build leaves it
     */
    public static KeycloakProgram packed(Path packages, Path programs) {
        var zip = find(packages);
        var version = zip.getFileName().toString().replaceFirst("^" + NAME + "(.+)\\.zip$", "$1");
        var base = Programs.once(programs.toAbsolutePath().normalize(), "keycloak-" + version, "Keycloak", target -> {
            unpack(zip, target);
            new KeycloakProgram(target).build();
        });
        return new KeycloakProgram(base);
    }

    /**
     * Java itself and not the distribution's script, which would stay behind as a process of its own.
     *
     * @param home where it keeps its data; also the mark by which its process is known
     * @param heap the most memory that it may use for its objects
     */
    ProcessBuilder command(Path home, String heap, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = List.of(
                "-Xmx" + heap,
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + base.resolve("conf"),
                "-cp",
                base.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        var command = Stream.of(List.of(java), JVM, program, List.of(arguments));
        return new ProcessBuilder(command.flatMap(List::stream).toList());
    }

    /** Makes a folder fit to be its home: it looks for its own programs there. */
    void moveInto(Path home) {
        Folders.create(home);
        try {
            Files.deleteIfExists(home.resolve("lib"));
            Files.createSymbolicLink(home.resolve("lib"), base.resolve("lib"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path find(Path packages) {
        try (var files = Files.list(packages)) {
            return files.filter(file -> file.getFileName().toString().matches(NAME + ".+\\.zip"))
                    .findFirst()
                    .orElseThrow(
                            () -> new LocalFailure("There is no Keycloak in " + packages + ": make build fetches it."));
        } catch (IOException e) {
            throw new LocalFailure("There is no Keycloak in " + packages + ": make build fetches it.");
        }
    }

    /** Without the folder of the version that all its files are in. */
    private static void unpack(Path zip, Path target) throws IOException {
        try (var open = new ZipFile(zip.toFile())) {
            for (var entry : Collections.list(open.entries())) {
                var name = Path.of(entry.getName());
                if (!entry.isDirectory()) {
                    var file =
                            target.resolve(name.subpath(1, name.getNameCount()).toString());
                    Files.createDirectories(file.getParent());
                    try (var content = open.getInputStream(entry)) {
                        Files.copy(content, file);
                    }
                }
            }
        }
    }

    /** Settles what cannot be told at a start: it takes long, and is the same for everybody. */
    private void build() throws IOException {
        var log = Files.createTempFile("keycloak-build", ".log");
        var process = command(base, "1g", "build", "--db=dev-file")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        // Whoever stops the launcher meanwhile stops this too.
        var stop = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            if (process.waitFor() != 0) {
                throw new LocalFailure("Keycloak could not be made ready: see " + log + ".");
            }
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Files.delete(log);
    }
}
