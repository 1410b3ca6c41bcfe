package org.sequitur.mail;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** SMTP server for outgoing mail. */
@ConfigMapping(prefix = "sequitur.smtp")
interface SmtpSettings {

    String host();

    int port();

    /** Without a user the client does not log in. */
    Optional<String> user();

    Optional<String> password();

    /** Whether TLS starts with the connection (implicit TLS). */
    boolean tls();

    /** Whether STARTTLS is required; if not, it is still used if the server offers it. */
    boolean starttls();
}
