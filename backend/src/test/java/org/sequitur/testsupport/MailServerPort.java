package org.sequitur.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.sequitur.local.Ports;

/** Tells the API of a mail server, which a test starts, or does not: nothing else listens there. */
public class MailServerPort implements QuarkusTestResourceLifecycleManager {

    public static final String STAFF = "staff@example.org";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "SEQUITUR_SMTP_HOST",
                "127.0.0.1",
                "SEQUITUR_SMTP_PORT",
                String.valueOf(Ports.free()),
                "SEQUITUR_MAIL_STAFF",
                STAFF,
                "SEQUITUR_MAIL_BODIES",
                "perspective.brussels=perspective.brussels@example.org,actiris=actiris@example.org");
    }

    @Override
    public void stop() {
        // The server is the test's.
    }
}
