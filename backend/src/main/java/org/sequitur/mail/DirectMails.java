package org.sequitur.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.observation.Outage;
import org.sequitur.user.AccountMails;

/** Mails that are sent at once, not with the daily digest, and not again: their author is told whether they were sent. */
@ApplicationScoped
class DirectMails implements AccountMails {

    private static final Logger LOG = Logger.getLogger(DirectMails.class);

    private final MailSettings settings;
    private final MailServer server;
    private final MailServerOutage outage;
    private final Clock clock;

    DirectMails(MailSettings settings, MailServer server, MailServerOutage outage, Clock clock) {
        this.settings = settings;
        this.server = server;
        this.outage = outage;
        this.clock = clock;
    }

    @Override
    @Transactional(TxType.NEVER)
    public boolean send(String address, Language language, String subject, String text) {
        if (settings.host().isEmpty()) {
            return false;
        }
        try {
            var mail = server.message("<" + UUID.randomUUID() + "@sequitur>");
            mail.setFrom(settings.from());
            mail.setRecipient(RecipientType.TO, new InternetAddress(address, true));
            mail.setSubject(subject, "UTF-8");
            mail.setSentDate(Date.from(clock.instant()));
            mail.setContentLanguage(new String[] {language.tag()});
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setText(text, "UTF-8");
            server.send(mail);
            outage.recordSuccess();
            return true;
        } catch (MessagingException refused) {
            // Without the exception's message, which may contain the address.
            Outage.rootCause(refused)
                    .ifPresentOrElse(
                            outage::recordFailure,
                            () -> LOG.warnf(
                                    "The mail server did not accept a mail about an account: %s",
                                    refused.getClass().getSimpleName()));
            return false;
        }
    }
}
