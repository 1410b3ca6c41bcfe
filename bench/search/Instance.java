import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** An instance of the API as a process of this bench, on the database that the launcher started. */
final class Instance implements AutoCloseable {

    private static final Duration MAX_START = Duration.ofMinutes(20);
    private static final Duration MAX_REQUEST = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final String api;
    private final Path log;

    /**
     * Starts it, and waits until it answers.
     *
     * @param settings besides those of this bench
     */
    Instance(List<String> command, Map<String, String> settings) throws IOException, InterruptedException {
        var port = freePort();
        log = Files.createTempFile("sequitur-instance-", ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.put("SEQUITUR_HTTP_HOST", "127.0.0.1");
        environment.put("SEQUITUR_HTTP_PORT", String.valueOf(port));
        environment.put("SEQUITUR_MANAGEMENT_PORT", "0");
        environment.putAll(settings);
        api = "http://127.0.0.1:" + port + "/api/sequitur/v1";
        process = builder.start();
        awaitSuccess("/health");
    }

    /**
     * With the command line of the API that the launcher runs beside this bench.
     *
     * @param settings besides the launcher's
     */
    static Instance likeTheLaunchers(Map<String, String> settings) throws IOException, InterruptedException {
        // The launcher is the parent, or that of the script which runs all benches.
        var options = Stream.iterate(
                        ProcessHandle.current().parent(), Optional::isPresent, process -> process.get().parent())
                .flatMap(ancestor -> ancestor.get().children())
                .map(ProcessHandle::info)
                .filter(info -> arguments(info).anyMatch("backend/target/sequitur.jar"::equals))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("make bench runs this program"));
        var command = Stream.concat(
                        options.command().stream(),
                        // The launcher's mark of the process that it stops.
                        arguments(options).filter(option -> !option.startsWith("-Dsequitur.home=")))
                .toList();
        return new Instance(command, settings);
    }

    private static Stream<String> arguments(ProcessHandle.Info info) {
        return Stream.of(info.arguments().orElse(new String[0]));
    }

    /** @return seconds until that address was answered with 200 */
    double awaitSuccess(String address) throws IOException, InterruptedException {
        var from = System.nanoTime();
        while (!isAnswered(address)) {
            if (!process.isAlive() || since(from) > MAX_START.toSeconds()) {
                var output = Files.readString(log);
                close();
                throw new IllegalStateException(address + " was not answered:\n" + output);
            }
            Thread.sleep(5);
        }
        return since(from);
    }

    private boolean isAnswered(String address) throws InterruptedException {
        try {
            return get(address).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(api + address))
                .header("Accept-Encoding", "gzip")
                .timeout(MAX_REQUEST)
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    /** Short responses are not compressed. */
    static String text(HttpResponse<byte[]> response) throws IOException {
        var body = response.body();
        var plain = response.headers().firstValue("Content-Encoding").isEmpty()
                ? body
                : new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
        return new String(plain, StandardCharsets.UTF_8);
    }

    private static double since(long from) {
        return (System.nanoTime() - from) / 1e9;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        client.close();
        Files.deleteIfExists(log);
    }
}
