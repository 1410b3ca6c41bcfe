package org.sequitur.mail;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The server that takes mail. */
@ConfigMapping(prefix = "sequitur.smtp")
interface SmtpSettings {

    String host();

    int port();

    /** Where there is none, nobody logs in. */
    Optional<String> user();

    Optional<String> password();

    /** Whether TLS is there from the first byte. */
    boolean tls();

    /** Whether TLS must begin on the open connection; it does in any case where the server offers it. */
    boolean starttls();
}
