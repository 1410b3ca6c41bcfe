package org.sequitur.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sequitur.platform.observation.Outage;
import org.sequitur.platform.retry.LockErrors;

/**
 * Delivers digests to the mail server at least once, with retries. If the process dies after the server has accepted
 * a digest and before the database has recorded it, the digest is sent twice; none is lost.
 */
@ApplicationScoped
class DigestSender {

    private static final Logger LOG = Logger.getLogger(DigestSender.class);

    /** With the pauses between the attempts, longer than a database failover takes. */
    private static final int RETRIES = 29;

    private static final int PAUSE_SECONDS = 2;

    private final Guard recording = Guard.create()
            .withRetry()
            .maxRetries(RETRIES)
            .delay(PAUSE_SECONDS, ChronoUnit.SECONDS)
            .jitter(0, ChronoUnit.SECONDS)
            // Unlimited: an attempt at a database that does not respond may take as long as all pauses.
            .maxDuration(0, ChronoUnit.SECONDS)
            .done()
            .build();
    private final MailServerOutage outage;
    private final MailSettings settings;
    private final Digests digests;
    private final Recipients recipients;
    private final DigestMessageComposer composer;
    private final MailServer server;
    private final Template text;
    private final Template html;

    DigestSender(
            MailSettings settings,
            Digests digests,
            Recipients recipients,
            DigestMessageComposer composer,
            MailServer server,
            MailServerOutage outage,
            @Location("mail/digest.txt") Template text,
            @Location("mail/digest.html") Template html) {
        this.settings = settings;
        this.digests = digests;
        this.recipients = recipients;
        this.composer = composer;
        this.server = server;
        this.outage = outage;
        this.text = text;
        this.html = html;
    }

    /**
     * Not callable inside a transaction, which would hold its database connection until the mail server responds. The claim
     * prevents other instances from sending the same digest.
     *
     * @param now time of this run
     */
    @Transactional(TxType.NEVER)
    void send(UUID digestId, Instant now) {
        if (!digests.claim(digestId, now)) {
            return;
        }
        var accepted = false;
        try {
            server.send(QuarkusTransaction.requiringNew().call(() -> mail(digests.findById(digestId), now)));
            accepted = true;
            outage.recordSuccess();
        } catch (MessagingException | RuntimeException refused) {
            log(refused);
        }
        if (accepted) {
            // Retries, as the digest would be sent a second time if this was not recorded.
            recording.get(
                    () -> {
                        digests.sent(digestId, now);
                        return null;
                    },
                    Void.class);
        } else {
            digests.failed(digestId, now);
        }
    }

    /** If the server does not respond, one line for all mails until it does. */
    private void log(Exception refused) {
        if (LockErrors.isConnectionFailure(refused)) {
            // The database: what records the result fails too, and reports it.
            return;
        }
        Outage.rootCause(refused)
                .ifPresentOrElse(
                        outage::recordFailure,
                        () -> LOG.warnf("Mail is not sent yet, and will be tried again: %s", refused));
    }

    private MimeMessage mail(Digest digest, Instant now) throws MessagingException {
        var message = composer.write(digest);
        var mail = server.message("<" + message.id() + "@sequitur>");
        mail.setFrom(settings.from());
        mail.setRecipients(RecipientType.TO, recipients.address(digest.recipient()));
        mail.setSubject(message.subject(), "UTF-8");
        mail.setSentDate(Date.from(now));
        mail.setContentLanguage(new String[] {"fr", "nl"});
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setContent(new MimeMultipart(
                "alternative",
                part("plain", text.data("digest", message).render()),
                part("html", html.data("digest", message).render())));
        return mail;
    }

    private static MimeBodyPart part(String subtype, String content) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, "UTF-8", subtype);
        return part;
    }
}
