package org.sequitur.mail;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import org.sequitur.platform.health.Condition;
import org.sequitur.platform.health.ConditionStatus;

/** Health condition: whether the configured mail server accepts a connection and a login. */
@Wellness
@Singleton
class MailServerCondition extends Condition {

    private final Recipients recipients;
    private final MailServer server;
    private final MailServerOutage outage;

    MailServerCondition(Recipients recipients, MailServer server, MailServerOutage outage) {
        super("mail-server");
        this.recipients = recipients;
        this.server = server;
        this.outage = outage;
    }

    @Override
    protected ConditionStatus check() {
        if (recipients.areNone()) {
            return ConditionStatus.healthy("no mail is sent by the settings");
        }
        try {
            server.checkConnection();
            return ConditionStatus.healthy("the mail server answers");
        } catch (MessagingException away) {
            return ConditionStatus.degraded(
                    "no mail can be sent: " + String.valueOf(away.getMessage()).replaceAll("\\s+", " "));
        }
    }

    @Override
    protected void logChange(ConditionStatus last, ConditionStatus result) {
        if (result.healthy()) {
            outage.recordSuccess();
        } else {
            outage.recordFailure(result.detail());
        }
    }
}
