package org.sequitur.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sequitur.local.EmbeddedKeycloak;
import org.sequitur.local.Ports;

/**
 * Tells the API where its Keycloak is. It is a real one, but starts only when a test asks for the first of its {@link
 * Tokens}: the others need not wait for it, and every run shows that the API does not either.
 */
public class RealKeycloak implements QuarkusTestResourceLifecycleManager {

    /** A system property, as the tests and what starts before them do not share their classes. */
    static final String PORT = "sequitur.test.keycloak.port";

    static final String STARTED = "sequitur.test.keycloak.started";

    /** Where the one that runs keeps its secret; one that was started elsewhere may be lent without. */
    private static final String SECRET_IN = "sequitur.test.keycloak.state";

    /** Kept from run to run, as taking the realm in is most of a first start. */
    static final Path STATE = Path.of("target", "keycloak-state");

    static final Path PACKAGES = Path.of("target", "keycloak");

    @Override
    public Map<String, String> start() {
        var port = System.getProperty(PORT, String.valueOf(Ports.free()));
        System.setProperty(PORT, port);
        if (!Boolean.getBoolean(STARTED)) {
            System.setProperty(SECRET_IN, STATE.toString());
        }
        var settings = new HashMap<>(Map.of("SEQUITUR_KEYCLOAK_URL", "http://localhost:" + port));
        adminSecret().ifPresent(secret -> settings.put("SEQUITUR_ADMIN_CLIENT_SECRET", secret));
        return settings;
    }

    /** With which the API, and a test that cleans up, may manage accounts. */
    public static Optional<String> adminSecret() {
        return Optional.ofNullable(System.getProperty(SECRET_IN)).map(Path::of).map(EmbeddedKeycloak::clientSecret);
    }

    /** Of the account {@code admin} of its own realm, which may change everything in ours. */
    static String adminPassword() {
        return EmbeddedKeycloak.password(Path.of(System.getProperty(SECRET_IN)));
    }

    @Override
    public void stop() {
        // It ends with the JVM: one serves all tests.
    }
}
