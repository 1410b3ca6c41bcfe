package org.sequitur.mail;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Whom to write to, and when. Addresses are functional ones, never a person's. */
@ConfigMapping(prefix = "sequitur.mail")
interface MailSettings {

    /** Without a mail server nothing is sent, and nothing kept to be. */
    Optional<String> host();

    /** The address that mail is from. */
    String from();

    Optional<String> staff();

    /** {@code cocom=address}, and so on. */
    Optional<List<String>> bodies();

    /** In Brussels; not before it in the day. */
    LocalTime time();

    /** From this age on, a digest that no mail server has taken degrades the service. */
    Duration lateAfter();
}
