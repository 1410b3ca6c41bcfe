package org.sequitur.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Runs the main method of a class in a separate process with limited memory, stack and time, so that a document that makes
 * the libraries that read or print it use much of them cannot affect the API.
 */
public final class IsolatedProcess {

    /** The program needed more memory or time than it may use. */
    public static final class LimitExceededException extends Exception {
        private LimitExceededException(String message) {
            super(message, null, false, false);
        }
    }

    private static final Logger LOG = Logger.getLogger(IsolatedProcess.class);

    private static final List<String> LIMITS =
            List.of("-Xss1m", "-XX:MaxMetaspaceSize=96m", "-XX:+ExitOnOutOfMemoryError");
    private static final List<String> FAST_START =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Djava.awt.headless=true");
    /** Exit code of the JVM after {@code ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    private IsolatedProcess() {}

    /**
     * @param program a class of this program; its output must be UTF-8
     * @param heap in mebibytes
     * @return its output
     * @throws LimitExceededException if it used too much memory or time
     * @throws IllegalStateException if it failed for another reason
     */
    public static String run(Class<?> program, List<String> arguments, int heap, Duration time)
            throws IOException, InterruptedException, LimitExceededException {
        // A file, because a pipe would block a program that prints more than fits into it.
        var output = Files.createTempFile("sequitur-", ".output");
        try {
            var process = builder(program, arguments, heap)
                    .redirectOutput(output.toFile())
                    .start();
            try {
                if (!process.waitFor(time.toSeconds(), TimeUnit.SECONDS)) {
                    throw timedOut(program, time);
                }
            } finally {
                process.destroyForcibly();
            }
            check(program, process.exitValue());
            return Files.readString(output, StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /**
     * Starts a program that reads its input and writes to its output until the input ends; {@link #check} tells why it ended.
     *
     * @param program a class of this program
     * @param heap in mebibytes
     */
    public static Process start(Class<?> program, int heap) throws IOException {
        return builder(program, List.of(), heap).start();
    }

    /** Logs that the program took longer than it may. */
    public static LimitExceededException timedOut(Class<?> program, Duration time) {
        LOG.warnf("%s did not end within %d s: refused.", program.getSimpleName(), time.toSeconds());
        return new LimitExceededException("time");
    }

    /**
     * Running out of memory is the document's fault; any other failure is ours.
     *
     * @throws LimitExceededException if it used too much memory or was ended
     * @throws IllegalStateException if it failed for another reason
     */
    public static void check(Class<?> program, int exitCode) throws LimitExceededException {
        var killed = exitCode > 128;
        if (exitCode == OUT_OF_MEMORY || killed) {
            LOG.warnf("%s needed more than its memory (exit code %d): refused.", program.getSimpleName(), exitCode);
            throw new LimitExceededException("memory");
        }
        if (exitCode != 0) {
            throw new IllegalStateException(program.getSimpleName() + " ended with exit code " + exitCode);
        }
    }

    private static ProcessBuilder builder(Class<?> program, List<String> arguments, int heap) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var all = Stream.of(
                        Stream.of(java, "-Xmx" + heap + "m"),
                        LIMITS.stream(),
                        FAST_START.stream(),
                        Stream.of("-cp", System.getProperty("java.class.path"), program.getName()),
                        arguments.stream())
                .flatMap(part -> part)
                .toList();
        var builder = new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.DISCARD);
        // The process must not inherit passwords in environment variables.
        builder.environment().clear();
        return builder;
    }

    /** For the program itself: if memory runs out, the kernel kills it rather than the API (Linux OOM score). */
    public static void raiseOomScore() {
        try {
            Files.writeString(Path.of("/proc/self/oom_score_adj"), "1000");
        } catch (IOException | RuntimeException notLinux) {
            // Not Linux: the setting does not exist.
        }
    }
}
