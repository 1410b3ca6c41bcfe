package drills;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A system started by {@code make run} with its own state folder and ports; its servers can be killed. */
final class LocalRun implements AutoCloseable {

    private static final Path PROGRAMS = Path.of(".sequitur/programs");

    final int port = freePort();
    private final int loginPort = freePort();
    private final Path home;
    private final Process launcher;
    private final CountDownLatch ready = new CountDownLatch(1);

    LocalRun() throws IOException, InterruptedException {
        home = Files.createTempDirectory("sequitur-drill-");
        if (Files.isDirectory(PROGRAMS)) {
            Files.createSymbolicLink(home.resolve("programs"), PROGRAMS.toAbsolutePath());
        }
        launcher = launch("run").redirectErrorStream(true).start();
        Thread.ofPlatform().daemon().start(this::read);
        if (!ready.await(10, TimeUnit.MINUTES)) {
            close();
            throw new IllegalStateException("The local system did not start");
        }
    }

    private void read() {
        try (var lines = launcher.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains("For local use only")) {
                    ready.countDown();
                }
                if (System.getenv("DRILL_LOG") != null) {
                    System.err.println(line);
                }
            }
        } catch (IOException closed) {
            // The run has ended.
        }
    }

    String url() {
        return "http://localhost:" + port;
    }

    String keycloak() {
        return "http://localhost:" + loginPort;
    }

    /** @param server {@code api}, {@code mariadb} or {@code keycloak} */
    ProcessHandle server(String server) throws IOException {
        var pid = Long.parseLong(Files.readString(home.resolve(server + ".pid")).strip());
        return ProcessHandle.of(pid).orElseThrow(() -> new IOException(server + " does not run"));
    }

    /**
     * Verifies all journals.
     *
     * @return exit code and output
     */
    String verify() throws IOException, InterruptedException {
        var process = launch("verify").redirectErrorStream(true).start();
        var output = process.inputReader().lines().collect(Collectors.joining("\n"));
        return process.waitFor() + " " + output.strip();
    }

    private ProcessBuilder launch(String command) {
        var builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-jar",
                "backend/launcher/target/launcher.jar",
                command));
        builder.environment().putAll(java.util.Map.of(
                "SEQUITUR_HOME", home.toString(),
                "SEQUITUR_HTTP_PORT", String.valueOf(port),
                "SEQUITUR_KEYCLOAK_PORT", String.valueOf(loginPort),
                "SEQUITUR_DB_URL", "",
                "SEQUITUR_SHUTDOWN_DELAY", "1S",
                "SEQUITUR_MOST_RESTARTS", "100000",
                "LANG", "fr_BE.UTF-8"));
        return builder;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        launcher.destroy();
        if (!launcher.waitFor(2, TimeUnit.MINUTES)) {
            launcher.destroyForcibly();
        }
        try (Stream<Path> files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
