package org.sequitur.mail;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Takes digests to the mail server, each until it was taken there. If this machine dies after the server has one and before the
 * database knows, it is sent twice; none is ever lost.
 */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    /**
     * Seconds: more than a dozen answers of a mail server each as late as it may be. A transaction that ended before would
     * forget that the mail was taken, and have it sent again every minute.
     */
    private static final int PATIENCE = 300;

    private final MailSettings settings;
    private final Digests digests;
    private final Recipients recipients;
    private final LetterWriter writer;
    private final MailServer server;
    private final Template text;
    private final Template html;

    Postman(
            MailSettings settings,
            Digests digests,
            Recipients recipients,
            LetterWriter writer,
            MailServer server,
            @Location("mail/digest.txt") Template text,
            @Location("mail/digest.html") Template html) {
        this.settings = settings;
        this.digests = digests;
        this.recipients = recipients;
        this.writer = writer;
        this.server = server;
        this.text = text;
        this.html = html;
    }

    /** The digest is locked while the mail server has it: another instance passes it by. */
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE)
    void send(UUID digestId, Instant now) {
        digests.claim(digestId, now).ifPresent(digest -> {
            try {
                server.send(mail(digest, now));
                digest.sent(now);
            } catch (MessagingException | RuntimeException refused) {
                LOG.warnf("Mail is not sent yet, and will be tried again: %s", refused);
                digest.failed(now);
            }
        });
    }

    private MimeMessage mail(Digest digest, Instant now) throws MessagingException {
        var letter = writer.write(digest);
        var mail = server.message("<" + letter.id() + "@sequitur>");
        mail.setFrom(settings.from());
        mail.setRecipients(RecipientType.TO, recipients.address(digest.recipient()));
        mail.setSubject(letter.subject(), "UTF-8");
        mail.setSentDate(Date.from(now));
        mail.setContentLanguage(new String[] {"fr", "nl"});
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setContent(new MimeMultipart(
                "alternative",
                part("plain", text.data("letter", letter).render()),
                part("html", html.data("letter", letter).render())));
        return mail;
    }

    private static MimeBodyPart part(String subtype, String content) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, "UTF-8", subtype);
        return part;
    }
}
