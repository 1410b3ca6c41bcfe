package org.sequitur.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** The mail server of the settings. Each mail has a connection of its own: they are few, and one that is kept may be dead. */
@ApplicationScoped
class MailServer {

    /** Milliseconds, for each of the server's answers. */
    private static final String PATIENCE = "10000";

    private final SmtpSettings settings;

    MailServer(SmtpSettings settings) {
        this.settings = settings;
    }

    /** @param id as the header has it: the same whenever the message is sent again */
    MimeMessage message(String id) {
        return new MimeMessage(Session.getInstance(properties())) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
    }

    /** @throws MessagingException unless the server has taken it */
    void send(MimeMessage message) throws MessagingException {
        if (settings.user().isPresent()) {
            Transport.send(message, settings.user().get(), settings.password().orElse(""));
        } else {
            Transport.send(message);
        }
    }

    /**
     * Connects, with our account if there is one, and takes leave.
     *
     * @throws MessagingException if that fails
     */
    void greet() throws MessagingException {
        try (var transport = Session.getInstance(properties()).getTransport("smtp")) {
            transport.connect(settings.user().orElse(null), settings.password().orElse(null));
        }
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", String.valueOf(settings.port()));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.tls()));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.starttls()));
        return properties;
    }
}
