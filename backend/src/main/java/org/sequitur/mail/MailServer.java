package org.sequitur.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/**
 * The configured mail server. Each mail uses a new connection: mails are few, and a pooled connection may have been
 * dropped.
 */
@ApplicationScoped
class MailServer {

    /** Timeout in milliseconds for each response of the server. */
    private static final String TIMEOUT_MILLIS = "10000";

    private final SmtpSettings settings;

    MailServer(SmtpSettings settings) {
        this.settings = settings;
    }

    /** @param id Message-ID header: the same each time the message is sent */
    MimeMessage message(String id) {
        return new MimeMessage(Session.getInstance(properties())) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
    }

    /** @throws MessagingException unless the server has accepted it */
    void send(MimeMessage message) throws MessagingException {
        if (settings.user().isPresent()) {
            Transport.send(message, settings.user().get(), settings.password().orElse(""));
        } else {
            Transport.send(message);
        }
    }

    /**
     * Connects, logs in if an account is configured, and disconnects.
     *
     * @throws MessagingException if that fails
     */
    void checkConnection() throws MessagingException {
        try (var transport = Session.getInstance(properties()).getTransport("smtp")) {
            transport.connect(settings.user().orElse(null), settings.password().orElse(null));
        }
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", String.valueOf(settings.port()));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.tls()));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.starttls()));
        return properties;
    }
}
