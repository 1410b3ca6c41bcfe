package org.sequitur.mail;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Recipients of mail: bodies by id, and Parliament's staff. Empty if no mail server is configured. */
@ApplicationScoped
class Recipients {

    static final String STAFF = "*";

    private final Map<String, String> addresses = new HashMap<>();

    Recipients(MailSettings settings) {
        if (settings.host().isPresent()) {
            settings.staff().ifPresent(address -> addresses.put(STAFF, address));
            settings.bodies().orElse(List.of()).forEach(this::add);
        }
    }

    /** Creates this object at startup, so that invalid settings are reported then, not when the first fact is published. */
    void check(@Observes StartupEvent start) {
        // The constructor checks the settings.
    }

    boolean areNone() {
        return addresses.isEmpty();
    }

    boolean include(String recipient) {
        return addresses.containsKey(recipient);
    }

    Set<String> bodies() {
        return addresses.keySet().stream()
                .filter(recipient -> !recipient.equals(STAFF))
                .collect(Collectors.toSet());
    }

    /** @throws IllegalStateException if the recipient is no longer configured */
    String address(String recipient) {
        var address = addresses.get(recipient);
        if (address == null) {
            throw new IllegalStateException("No address is set for " + recipient);
        }
        return address;
    }

    private void add(String setting) {
        var parts = setting.split("=", 2);
        if (parts.length < 2 || parts[0].isBlank() || !parts[1].contains("@")) {
            throw new IllegalArgumentException("sequitur.mail.bodies: not of the form body=address: " + setting);
        }
        addresses.put(parts[0].strip(), parts[1].strip());
    }
}
