package org.sequitur.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Keycloak's distribution, unpacked and built for fast starts. */
public record KeycloakProgram(Path base) {

    private static final String NAME = "keycloak-quarkus-dist-";
    private static final List<String> JVM = List.of(
            // The C2 compiler does not pay off for a start and a few users.
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            // Options of the distribution's own script.
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
     * The distribution that Maven downloaded, unpacked and built in {@code programs} if necessary.
     *
     * @param packages folder of the downloaded ZIP
     */
    public static KeycloakProgram packed(Path packages, Path programs) {
        var zip = find(packages);
        var version = zip.getFileName().toString().replaceFirst("^" + NAME + "(.+)\\.zip$", "$1");
        var base = Programs.unpackOnce(
                programs.toAbsolutePath().normalize(), "keycloak-" + version, "Keycloak", target -> {
                    unpack(zip, target);
                    new KeycloakProgram(target).build();
                });
        return new KeycloakProgram(base);
    }

    /**
     * Starts Java directly, because the distribution's script would remain as an additional process.
     *
     * @param home data folder; also identifies the process
     * @param heap maximum heap size
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

    /** Prepares a data folder: Keycloak looks for its libraries there. */
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

    /** Strips the top-level folder, which is named after the version. */
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

    /**
     * Runs Keycloak's build step, which sets options that cannot be set at start. It takes long and is the same for all
     * runs.
     */
    private void build() throws IOException {
        var log = Files.createTempFile("keycloak-build", ".log");
        var process = command(base, "1g", "build", "--db=dev-file")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        // Stops the build if the launcher is stopped.
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
