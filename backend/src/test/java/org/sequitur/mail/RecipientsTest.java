package org.sequitur.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecipientsTest {

    private static final String STAFF = "staff@example.org";

    private record Settings(
            Optional<String> host,
            String from,
            Optional<String> staff,
            Optional<List<String>> bodies,
            LocalTime time,
            Duration lateAfter)
            implements MailSettings {

        static Settings of(String host, String staff, String... bodies) {
            return new Settings(
                    Optional.ofNullable(host),
                    "sequitur@example.org",
                    Optional.ofNullable(staff),
                    Optional.of(List.of(bodies)),
                    LocalTime.of(7, 0),
                    Duration.ofHours(2));
        }
    }

    @Test
    void addresses_of_bodies_and_staff_come_from_the_settings() {
        var recipients = new Recipients(Settings.of("mail", STAFF, "erip=a@example.org", " cocom = b@example.org "));

        assertEquals(Set.of("erip", "cocom"), recipients.bodies());
        assertEquals("b@example.org", recipients.address("cocom"));
        assertEquals(STAFF, recipients.address(Recipients.STAFF));
        assertFalse(recipients.include("actiris"));
        assertThrows(IllegalStateException.class, () -> recipients.address("actiris"));
    }

    @Test
    void there_are_no_recipients_without_a_mail_server() {
        var recipients = new Recipients(Settings.of(null, STAFF, "erip=a@example.org"));

        assertTrue(recipients.areNone());
        assertFalse(recipients.include("erip"));
    }

    @Test
    void an_invalid_setting_is_rejected() {
        for (var faulty : List.of("erip", "=a@example.org", "erip=no-address")) {
            assertThrows(
                    IllegalArgumentException.class, () -> new Recipients(Settings.of("mail", null, faulty)), faulty);
        }
    }
}
