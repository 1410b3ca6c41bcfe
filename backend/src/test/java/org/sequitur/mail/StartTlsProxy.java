package org.sequitur.mail;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that requires STARTTLS (RFC 3207), and forwards the decrypted connection to another server on this
 * machine.
 */
final class StartTlsProxy implements AutoCloseable {

    private final ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final SSLContext tls;
    private final int target;
    private final AtomicInteger opened = new AtomicInteger();

    StartTlsProxy(Path certificate, String password, int target) throws IOException, GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(certificate.toFile(), password.toCharArray()), password.toCharArray());
        tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), null, null);
        this.target = target;
        Thread.startVirtualThread(this::serve);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Number of TLS connections. */
    int opened() {
        return opened.get();
    }

    private void serve() {
        try {
            while (true) {
                var client = listening.accept();
                Thread.startVirtualThread(() -> greet(client));
            }
        } catch (IOException closed) {
            // The server socket was closed.
        }
    }

    private void greet(Socket client) {
        try (client) {
            send(client, "220 proxy");
            while (true) {
                var verb = line(client.getInputStream()).split(" ")[0].toUpperCase(Locale.ROOT);
                switch (verb) {
                    case "EHLO" -> send(client, "250-proxy\r\n250 STARTTLS");
                    case "STARTTLS" -> {
                        send(client, "220 begin");
                        open(client);
                        return;
                    }
                    default -> send(client, "530 STARTTLS first");
                }
            }
        } catch (IOException gone) {
            // A client that does not trust the certificate disconnects.
        }
    }

    private void open(Socket client) throws IOException {
        try (var safe = (SSLSocket) tls.getSocketFactory().createSocket(client, null, client.getPort(), true);
                var server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            safe.setUseClientMode(false);
            safe.startHandshake();
            opened.incrementAndGet();
            line(server.getInputStream());
            var responses = Thread.startVirtualThread(() -> {
                try {
                    server.getInputStream().transferTo(safe.getOutputStream());
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
            safe.getInputStream().transferTo(server.getOutputStream());
            server.shutdownOutput();
            responses.join();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private static void send(Socket client, String lines) throws IOException {
        client.getOutputStream().write((lines + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** Reads not a byte more than the line: what follows may be TLS. */
    private static String line(InputStream input) throws IOException {
        var line = new StringBuilder();
        for (var next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            line.append((char) next);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
