package org.sequitur.user;

import org.sequitur.platform.language.Language;

/** Mails to the user of an account, about the account. Keycloak sends the others. */
public interface AccountMails {

    /**
     * Not callable inside a transaction, which would hold its database connection until the mail server responds.
     *
     * @return false if there is no mail server, or it did not accept the mail
     */
    boolean send(String address, Language language, String subject, String text);
}
