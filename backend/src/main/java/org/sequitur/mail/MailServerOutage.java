package org.sequitur.mail;

import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.sequitur.platform.observation.Outage;

/** The state "mail server not available", which the sender of mails and the health condition detect. */
@Singleton
class MailServerOutage {

    private final Outage outage = new Outage(Logger.getLogger(MailServerOutage.class), "The mail server");

    /** @param reason in English, without a full stop */
    void recordFailure(String reason) {
        outage.recordFailure(reason);
    }

    void recordSuccess() {
        outage.recordSuccess();
    }
}
