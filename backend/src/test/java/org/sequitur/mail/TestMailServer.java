package org.sequitur.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A mail server for tests, and the mails that it received about one commitment. */
final class TestMailServer {

    private final int port;
    private final String commitment;
    private GreenMail server;

    TestMailServer(int port, String commitment) {
        this.port = port;
        this.commitment = commitment;
    }

    void start() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    void stop() {
        server.stop();
    }

    void clear() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Mails about the commitment; others may be about other tests' commitments. */
    List<MimeMessage> received() throws Exception {
        var received = new ArrayList<MimeMessage>();
        for (var mail : server.getReceivedMessages()) {
            if (text(mail).contains("/fr/espace/" + commitment)) {
                received.add(mail);
            }
        }
        return received;
    }

    /** Recipients of those mails. */
    List<String> recipients() throws Exception {
        var recipients = new ArrayList<String>();
        for (var mail : received()) {
            Arrays.stream(mail.getAllRecipients()).map(Object::toString).forEach(recipients::add);
        }
        return recipients.stream().sorted().toList();
    }

    /** The plain text of the first mail to the recipient. */
    String text(String recipient) throws Exception {
        for (var mail : received()) {
            if (mail.getAllRecipients()[0].toString().equals(recipient)) {
                return text(mail);
            }
        }
        throw new AssertionError("Nothing for " + recipient);
    }

    private static String text(MimeMessage mail) throws Exception {
        return (String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
    }
}
