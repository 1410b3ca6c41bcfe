package org.sequitur.testsupport;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.restassured.specification.RequestSpecification;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.sequitur.local.Ports;

/** Mail server for Keycloak until it is closed. Before and after, the test realm's mail server is unreachable. */
public final class KeycloakMail implements AutoCloseable {

    private final GreenMail server;
    private final Map<String, String> before;

    public KeycloakMail() {
        server = new GreenMail(new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        before = realm().get().then().statusCode(200).extract().path("smtpServer");
        use(Map.of(
                "host",
                "127.0.0.1",
                "port",
                String.valueOf(server.getSmtp().getPort()),
                "from",
                "sequitur@example.org"));
    }

    /** The only mail to this account. */
    public MimeMessage to(TestAccounts.Account account) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(account.name() + "@example.org"))
                .reduce((one, another) -> {
                    throw new AssertionError("Two mails for " + account.name());
                })
                .orElseThrow();
    }

    /** Deletes all mails received so far. */
    public void forgetAll() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The first link in the plain text part of a mail. */
    public static String linkIn(MimeMessage mail) throws IOException, MessagingException {
        var text = (String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        var link = Pattern.compile("https?://\\S+").matcher(text);
        if (!link.find()) {
            throw new AssertionError("No link in " + text);
        }
        return link.group();
    }

    @Override
    public void close() {
        use(before);
        server.stop();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void use(Map<String, String> smtpServer) {
        realm().body(Map.of("smtpServer", smtpServer)).put().then().statusCode(204);
    }

    private static RequestSpecification realm() {
        return KeycloakAdmin.asManager();
    }
}
