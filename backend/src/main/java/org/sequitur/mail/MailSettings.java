package org.sequitur.mail;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Recipients and time of digests. Use functional addresses, never a person's. */
@ConfigMapping(prefix = "sequitur.mail")
interface MailSettings {

    /** Without a mail server nothing is sent and nothing is queued. */
    Optional<String> host();

    /** Sender address. */
    String from();

    Optional<String> staff();

    /** List of {@code bodyId=address}, for example {@code cocom=address}. */
    Optional<List<String>> bodies();

    /** Earliest time of day for digests, Europe/Brussels. */
    LocalTime time();

    /** Age at which an unsent digest degrades the service's health. */
    Duration lateAfter();
}
