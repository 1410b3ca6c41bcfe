package org.sequitur.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The packaged API as a child process. */
final class Api implements Server {

    static final Path AOT_CACHE = Path.of("backend/target/sequitur.aot");

    static final Path JAR = Path.of("backend/target/sequitur.jar");
    private static final String JVM = """
            --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED \
            -XX:+UseCompactObjectHeaders -XX:+UseParallelGC -Xmx224m \
            -XX:MaxDirectMemorySize=64m -XX:MaxMetaspaceSize=256m -XX:ReservedCodeCacheSize=64m -XX:+ExitOnOutOfMemoryError""";
    private static final Duration START_TIMEOUT = Duration.ofMinutes(2);
    /** Running requests may take up to 30 s to finish. */
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(45);

    private final int port;
    private final ChildProcess childProcess;

    /** @param log file for the console output; if empty, this console */
    Api(StateFolder state, int port, Map<String, String> settings, List<String> jvm, Optional<Path> log) {
        var options = Stream.concat(Stream.of(mark(state)), jvm.stream()).toList();
        var builder = program(settings, options).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
        log.ifPresent(file -> builder.redirectErrorStream(true).redirectOutput(Folders.privateFile(file)));
        this.port = port;
        this.childProcess = new ChildProcess(pidFile(state), builder);
    }

    /** The API's command line; {@code arguments} are those of its {@code main} method. */
    static ProcessBuilder program(Map<String, String> settings, List<String> jvm, String... arguments) {
        if (!Files.exists(JAR)) {
            throw new LocalFailure("There is no " + JAR + " here: make build makes it.");
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.of(
                Stream.of(java),
                Stream.of(
                        System.getenv().getOrDefault("SEQUITUR_JAVA_OPTS", JVM).split("\\s+")),
                jvm.stream(),
                Stream.of("-jar", JAR.toString()),
                Stream.of(arguments));
        var builder = new ProcessBuilder(
                command.flatMap(part -> part).filter(part -> !part.isEmpty()).toList());
        builder.environment().putAll(settings);
        return builder;
    }

    /**
     * JVM options for the ahead-of-time cache, if a training run has created one. The JVM ignores a cache that does not
     * match (for example that of a jar with another time stamp) with two log lines. Warnings are suppressed, because some
     * appear with every cache.
     */
    static List<String> cached() {
        return Files.exists(AOT_CACHE)
                ? List.of("-XX:AOTCache=" + AOT_CACHE, "-Xlog:aot*=off", "-Xlog:cds*=off", "-Xlog:aot*=error:stderr")
                : List.of();
    }

    /** Stops an API that a killed run left behind on this folder: it would occupy the port. */
    static void stopOrphan(StateFolder state) {
        ChildProcess.stopOrphan(pidFile(state), mark(state));
    }

    private static Path pidFile(StateFolder state) {
        return state.path().resolve("api.pid");
    }

    private static String mark(StateFolder state) {
        return "-Dsequitur.home=" + state.path();
    }

    static String url(int port) {
        return "http://127.0.0.1:" + port;
    }

    String url() {
        return url(port);
    }

    @Override
    public void awaitReady() {
        if (!Polling.until(() -> !childProcess.alive() || isUp(), START_TIMEOUT)) {
            throw new LocalFailure("The API was not ready after " + START_TIMEOUT.toSeconds() + " s.");
        }
        if (!childProcess.alive()) {
            throw LocalFailure.alreadyReported(Math.max(1, childProcess.end()));
        }
    }

    /** Stops the API and waits, because it writes its cache at exit. */
    void finish(Duration timeout) {
        childProcess.stop(timeout);
    }

    @Override
    public boolean alive() {
        return childProcess.alive();
    }

    @Override
    public void close() {
        childProcess.stop(STOP_TIMEOUT);
    }

    private boolean isUp() {
        return ReachabilityProbe.isReachable(url() + "/api/sequitur/v1/health");
    }
}
