package org.sequitur.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.sequitur.local.Ports;

/** Configures a mail server port for the API. Only the test may start a server there. */
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
        // The test starts and stops the server.
    }
}
