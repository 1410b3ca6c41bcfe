package org.sequitur.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Takes digests to the mail server, each until it was taken there. If this machine dies after the server has one and before the
 * database knows, it is sent twice; none is ever lost.
 */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    private final Digests digests;
    private final Recipients recipients;
    private final LetterWriter writer;
    private final Instance<Mailer> mailer;
    private final Template text;
    private final Template html;

    /** @param mailer made only when there is something to send */
    Postman(
            Digests digests,
            Recipients recipients,
            LetterWriter writer,
            Instance<Mailer> mailer,
            @Location("mail/digest.txt") Template text,
            @Location("mail/digest.html") Template html) {
        this.digests = digests;
        this.recipients = recipients;
        this.writer = writer;
        this.mailer = mailer;
        this.text = text;
        this.html = html;
    }

    /** The digest is locked while the mail server has it: another instance passes it by. */
    @Transactional
    void send(UUID digestId, Instant now) {
        digests.claim(digestId, now).ifPresent(digest -> {
            try {
                mailer.get().send(mail(digest));
                digest.sent(now);
            } catch (RuntimeException refused) {
                LOG.warnf("Mail is not sent yet, and will be tried again: %s", refused);
                digest.failed(now);
            }
        });
    }

    private Mail mail(Digest digest) {
        var letter = writer.write(digest);
        return new Mail()
                .addTo(recipients.address(digest.recipient()))
                .setSubject(letter.subject())
                .setText(text.data("letter", letter).render())
                .setHtml(html.data("letter", letter).render())
                .addHeader("Message-ID", "<" + letter.id() + "@sequitur>")
                .addHeader("Content-Language", "fr, nl")
                .addHeader("Auto-Submitted", "auto-generated");
    }
}
