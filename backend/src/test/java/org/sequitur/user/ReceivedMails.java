package org.sequitur.user;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A mail server for the API until it is closed, and what it received. */
final class ReceivedMails implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/(?:espace|werkruimte)\\?email=(\\S+)");

    private final GreenMail server;

    ReceivedMails(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    int number() {
        return server.getReceivedMessages().length;
    }

    void forgetAll() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The first mail to this address, and to no other. */
    MimeMessage to(String recipient) throws Exception {
        return mailsTo(recipient).stream().findFirst().orElseThrow(() -> new AssertionError("No mail to " + recipient));
    }

    String text(String recipient) throws Exception {
        return (String) to(recipient).getContent();
    }

    /** The subjects of all mails to this address, the first one first. */
    List<String> subjects(String recipient) throws Exception {
        var subjects = new ArrayList<String>();
        for (var mail : mailsTo(recipient)) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }

    String lastText(String recipient) throws Exception {
        return (String) mailsTo(recipient).getLast().getContent();
    }

    private List<MimeMessage> mailsTo(String recipient) throws Exception {
        var found = new ArrayList<MimeMessage>();
        for (var mail : server.getReceivedMessages()) {
            if (Arrays.toString(mail.getAllRecipients()).equals("[" + recipient + "]")) {
                found.add(mail);
            }
        }
        return found;
    }

    /** The token in the link that was sent to this address. */
    String linkToken(String recipient) throws Exception {
        var link = LINK.matcher(text(recipient));
        if (!link.find()) {
            throw new AssertionError("No link to " + recipient);
        }
        return link.group(1);
    }

    @Override
    public void close() {
        server.stop();
    }
}
