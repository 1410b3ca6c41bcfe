package org.sequitur.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.local.Ports;

/** Sending to mail servers that require a password and TLS. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendingSafelyTest {

    private static final String PASSWORD = "correct-horse";
    private static final String STORE_PASSWORD = "changeit";

    private Path certificate;
    private GreenMail server;
    private StartTlsProxy proxy;

    @BeforeAll
    void start_server_with_self_signed_certificate(@TempDir Path folder) throws Exception {
        certificate = folder.resolve("mail.p12");
        output(
                "keytool",
                "-genkeypair",
                "-alias",
                "mail",
                "-keyalg",
                "EC",
                "-dname",
                "CN=mail",
                "-ext",
                "san=ip:127.0.0.1",
                "-keystore",
                certificate.toString(),
                "-storepass",
                STORE_PASSWORD);
        System.setProperty("greenmail.tls.keystore.file", certificate.toString());
        System.setProperty("greenmail.tls.keystore.password", STORE_PASSWORD);
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
        });
        server.setUser("sequitur@example.org", Mailing.USER, PASSWORD);
        server.start();
        proxy = new StartTlsProxy(certificate, STORE_PASSWORD, plain());
    }

    @AfterAll
    void stop() throws IOException {
        proxy.close();
        server.stop();
        System.clearProperty("greenmail.tls.keystore.file");
        System.clearProperty("greenmail.tls.keystore.password");
    }

    @Test
    void mail_is_sent_only_with_the_right_password_and_the_configured_tls() throws Exception {
        var tls = server.getSmtps().getPort();
        var outcomes = mailing(
                List.of(
                        "-Djavax.net.ssl.trustStore=" + certificate,
                        "-Djavax.net.ssl.trustStorePassword=" + STORE_PASSWORD),
                plain() + ":open:" + PASSWORD,
                plain() + ":open:wrong",
                tls + ":tls:" + PASSWORD,
                tls + ":tls:wrong",
                proxy.port() + ":starttls:" + PASSWORD,
                proxy.port() + ":starttls:wrong",
                // STARTTLS is used if offered, whether required or not.
                proxy.port() + ":open:" + PASSWORD,
                plain() + ":starttls:" + PASSWORD);

        assertEquals("taken", outcomes.get(0));
        assertTrue(outcomes.get(1).contains("AuthenticationFailedException"), outcomes.get(1));
        assertEquals("taken", outcomes.get(2));
        assertTrue(outcomes.get(3).contains("AuthenticationFailedException"), outcomes.get(3));
        assertEquals("taken", outcomes.get(4));
        assertTrue(outcomes.get(5).contains("AuthenticationFailedException"), outcomes.get(5));
        assertEquals("taken", outcomes.get(6));
        assertTrue(outcomes.get(7).contains("STARTTLS is required"), outcomes.get(7));
        assertEquals(8, outcomes.size());
        assertEquals(4, server.getReceivedMessages().length);
        assertEquals(3, proxy.opened(), "each through TLS");
    }

    @Test
    void mail_is_not_sent_to_a_server_with_an_untrusted_certificate() throws Exception {
        var before = server.getReceivedMessages().length;

        for (var outcome : mailing(
                List.of(), server.getSmtps().getPort() + ":tls:" + PASSWORD, proxy.port() + ":starttls:" + PASSWORD)) {
            assertTrue(outcome.contains("SSLHandshakeException"), outcome);
        }

        assertEquals(before, server.getReceivedMessages().length);
    }

    private int plain() {
        return server.getSmtp().getPort();
    }

    /**
     * Sends mails from a separate process, as the JVM reads its trust store only once.
     *
     * @return result of each mail
     */
    private static List<String> mailing(List<String> trusting, String... mails) throws Exception {
        var command = new ArrayList<>(List.of("java", "-XX:TieredStopAtLevel=1"));
        command.addAll(trusting);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Mailing.class.getName()));
        command.addAll(List.of(mails));
        return output(command.toArray(String[]::new)).lines().toList();
    }

    /** Output of a program of this JDK. */
    private static String output(String... command) throws Exception {
        command[0] = Path.of(System.getProperty("java.home"), "bin", command[0]).toString();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), output);
        return output;
    }
}
