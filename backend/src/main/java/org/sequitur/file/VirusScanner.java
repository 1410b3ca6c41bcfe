package org.sequitur.file;

import static org.sequitur.file.FileMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * Scans files with ClamAV's daemon, if one is configured. It uses the command INSTREAM, so that the daemon may run on
 * another machine.
 */
@ApplicationScoped
class VirusScanner {

    private static final Logger LOG = Logger.getLogger(VirusScanner.class);

    private static final String UNIX = "unix:";
    private static final Pattern HOST_AND_PORT = Pattern.compile("\\[?([^\\[\\]]+)]?:(\\d{1,5})");
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int CHUNK_SIZE = 64 * 1024;
    private static final int MAX_RESPONSE = 4 * 1024;

    private final Optional<String> address;
    private final Duration timeout;

    @Inject
    VirusScanner(@ConfigProperty(name = "sequitur.clamav") Optional<String> address) {
        this(address, TIMEOUT);
    }

    /** @param address {@code unix:PATH} or {@code HOST:PORT} */
    VirusScanner(Optional<String> address, Duration timeout) {
        this.address = address.map(String::strip).filter(setting -> !setting.isEmpty());
        this.timeout = timeout;
    }

    boolean isConfigured() {
        return address.isPresent();
    }

    /** @throws Problem 422 if a virus is found; 503 if the configured scanner gives no result */
    void scan(Path file) {
        if (address.isEmpty()) {
            return;
        }
        String response;
        try {
            response = responseTo(file);
        } catch (IOException | RuntimeException unreachable) {
            LOG.errorf("The virus scanner at %s cannot be used: %s", address.get(), unreachable.toString());
            throw Problem.of(ProblemType.SERVICE_UNAVAILABLE, MESSAGES.scannerUnavailable());
        }
        if (response.endsWith(" FOUND")) {
            var virus =
                    response.substring(0, response.length() - " FOUND".length()).replaceFirst("^stream: ", "");
            LOG.warnf("A file was refused: the virus scanner found %s", virus);
            throw Problem.of(FileProblems.VIRUS_FOUND, MESSAGES.virusFound(virus));
        }
        if (!response.equals("stream: OK")) {
            LOG.errorf("The virus scanner at %s could not scan a file: %s", address.get(), response);
            throw Problem.of(ProblemType.SERVICE_UNAVAILABLE, MESSAGES.scannerUnavailable());
        }
    }

    private String responseTo(Path file) throws IOException {
        var clamd = socketAddress();
        try (var content = FileChannel.open(file);
                var connection = clamd instanceof UnixDomainSocketAddress
                        ? SocketChannel.open(StandardProtocolFamily.UNIX)
                        : SocketChannel.open()) {
            // Channels have no timeouts: closing the channel from another thread ends a pending read or write.
            var deadline = Thread.ofVirtual().start(() -> closeAfter(timeout, connection));
            try {
                connection.connect(clamd);
                send(content, connection);
                return readResponse(connection);
            } finally {
                deadline.interrupt();
            }
        }
    }

    private static void closeAfter(Duration time, SocketChannel connection) {
        try {
            Thread.sleep(time);
            connection.close();
        } catch (InterruptedException done) {
            // The scanner responded in time.
        } catch (IOException closed) {
            LOG.debugf("The connection to the virus scanner: %s", closed);
        }
    }

    private SocketAddress socketAddress() {
        var setting = address.orElseThrow();
        if (setting.startsWith(UNIX)) {
            return UnixDomainSocketAddress.of(setting.substring(UNIX.length()));
        }
        var parts = HOST_AND_PORT.matcher(setting);
        if (!parts.matches()) {
            throw new IllegalArgumentException("SEQUITUR_CLAMAV is neither unix:PATH nor HOST:PORT");
        }
        return new InetSocketAddress(parts.group(1), Integer.parseInt(parts.group(2)));
    }

    /** Sends chunks, each preceded by its length; a chunk of length 0 ends the stream. */
    private static void send(FileChannel content, SocketChannel clamd) throws IOException {
        write(clamd, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        var chunk = ByteBuffer.allocate(Integer.BYTES + CHUNK_SIZE);
        while (content.read(chunk.clear().position(Integer.BYTES)) >= 0) {
            chunk.flip().putInt(0, chunk.limit() - Integer.BYTES);
            write(clamd, chunk);
        }
        write(clamd, ByteBuffer.allocate(Integer.BYTES));
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String readResponse(SocketChannel clamd) throws IOException {
        var response = ByteBuffer.allocate(MAX_RESPONSE);
        while (response.hasRemaining() && clamd.read(response) >= 0) {
            if (response.position() > 0 && response.get(response.position() - 1) == 0) {
                break;
            }
        }
        return StandardCharsets.UTF_8
                .decode(response.flip())
                .toString()
                .replace("\0", "")
                .strip();
    }
}
