package org.sequitur.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import java.util.Optional;

/** Sends one mail for each argument ({@code port:open|tls|starttls:password}), and prints one line with each result. */
final class Mailing {

    static final String USER = "sequitur";

    private record Settings(int port, String how, String secret) implements SmtpSettings {

        @Override
        public String host() {
            return "127.0.0.1";
        }

        @Override
        public Optional<String> user() {
            return Optional.of(USER);
        }

        @Override
        public Optional<String> password() {
            return Optional.of(secret);
        }

        @Override
        public boolean tls() {
            return how.equals("tls");
        }

        @Override
        public boolean starttls() {
            return how.equals("starttls");
        }
    }

    private Mailing() {}

    public static void main(String... mails) {
        for (var mail : mails) {
            var parts = mail.split(":");
            System.out.println(outcome(new Settings(Integer.parseInt(parts[0]), parts[1], parts[2])));
        }
    }

    private static String outcome(SmtpSettings settings) {
        try {
            var server = new MailServer(settings);
            var message = server.message("<one@example.org>");
            message.setFrom("sequitur@example.org");
            message.setRecipients(RecipientType.TO, "cocom@example.org");
            message.setText("Bonjour");
            server.send(message);
            return "taken";
        } catch (MessagingException refused) {
            return refused.toString().replaceAll("\\s+", " ");
        }
    }
}
