package org.sequitur.packaged;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.sequitur.testsupport.Api;

/** The API as deployed: the jar in its own process. */
final class PackagedApi implements AutoCloseable {

    private static final int SECONDS_TO_START = 120;
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    /** Result of a process that has ended. */
    record Ended(int exitCode, String output) {}

    private final Process process;
    private final int port;
    private final int managementPort;

    private PackagedApi(Process process, int port, int managementPort) {
        this.process = process;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** Starts the API and waits until it is ready. */
    static PackagedApi start(Map<String, String> environment) {
        var port = freePort();
        var managementPort = freePort();
        var settings = new HashMap<>(environment);
        settings.put("SEQUITUR_MANAGEMENT_PORT", String.valueOf(managementPort));
        var started = new PackagedApi(process(settings, port, log(port)), port, managementPort);
        started.awaitReady();
        return started;
    }

    /** Runs the jar until it exits. */
    static Ended run(Map<String, String> environment, String... arguments) {
        var process = process(environment, freePort(), ProcessBuilder.Redirect.PIPE, arguments);
        try {
            var output = new String(process.getInputStream().readAllBytes());
            if (!process.waitFor(SECONDS_TO_START, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return new Ended(process.waitFor(), output);
        } catch (IOException | InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    int port() {
        return port;
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** Reads from the management interface: {@code /health/ready}, {@code /metrics}. */
    HttpResponse<String> getManagement(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/q%s".formatted(managementPort, path))));
    }

    /** Reads as the token's user. */
    HttpResponse<String> get(String path, String token) {
        return send(request(path).header("Authorization", "Bearer " + token));
    }

    HttpResponse<String> post(String path, String token, String body) {
        return send(request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** @param key idempotency key */
    HttpResponse<String> post(String path, String token, String key, String body) {
        return send(request(path)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s%s".formatted(port, Api.BASE, path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(TIMEOUT).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The lines of the log so far that contain a text. */
    List<String> logLines(String text) {
        try (var lines = Files.lines(logFile(port).toPath())) {
            return lines.filter(line -> line.contains(text)).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    private void awaitReady() {
        for (var tries = 0; tries < SECONDS_TO_START * 10; tries++) {
            try {
                if (get("/health").statusCode() == 200) {
                    return;
                }
            } catch (IllegalStateException notYet) {
                pause();
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("The API did not start");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Logs to a file and not to a pipe: an unread pipe fills up and blocks the API. */
    private static ProcessBuilder.Redirect log(int port) {
        return ProcessBuilder.Redirect.to(logFile(port));
    }

    private static File logFile(int port) {
        return new File("target/packaged-api-" + port + ".log");
    }

    private static Process process(
            Map<String, String> environment, int port, ProcessBuilder.Redirect output, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx200m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // Otherwise the heap is collected several times during the start, as the metaspace grows.
                "-XX:MetaspaceSize=128m",
                // Starts all later processes with the first one's class data archive: they start in less than half
                // the time.
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=target/packaged-api.jsa",
                "-Xlog:aot*=off",
                "-Xlog:cds*=off",
                "-jar",
                "target/sequitur.jar"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        builder.environment().put("SEQUITUR_HTTP_PORT", String.valueOf(port));
        builder.environment().put("SEQUITUR_HTTP_HOST", "127.0.0.1");
        builder.environment().put("SEQUITUR_MANAGEMENT_PORT", "0");
        builder.environment().put("SEQUITUR_SHUTDOWN_DELAY", "0S");
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    static Path write(Path folder, String content) {
        try {
            return Files.writeString(Files.createTempFile(folder, "resolution", ".json"), content);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
