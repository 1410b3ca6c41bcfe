package org.sequitur.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sequitur.local.EmbeddedKeycloak;
import org.sequitur.local.KeycloakProgram;
import org.sequitur.local.Ports;

/**
 * Tells the API where its Keycloak is. It is a real one, which starts meanwhile: only who asks for the first of its
 * {@link Tokens} waits for it, and every run shows that the API does not. {@link TokenTestsLast} lets the others go first.
 */
public class RealKeycloak implements QuarkusTestResourceLifecycleManager {

    /** A system property, as the tests and what starts before them do not share their classes. */
    private static final String PORT = "sequitur.test.keycloak.port";

    private static final String STARTED = "sequitur.test.keycloak.started";

    /** Where the one that runs keeps its secret; one that was started elsewhere may be lent without. */
    private static final String SECRET_IN = "sequitur.test.keycloak.state";

    /**
     * Kept from run to run, as taking the realm in is most of a first start. Each JVM that runs tests at the same time
     * has its own: a Keycloak that starts stops the one that has its state.
     */
    private static final Path STATE =
            Path.of("target", System.getProperty("sequitur.test.keycloak.folder", "keycloak-state-1"));

    private static final Path PACKAGES = Path.of("target", "keycloak");

    @Override
    public Map<String, String> start() {
        var settings = settings();
        Thread.ofPlatform().daemon().name("Keycloak's start").start(RealKeycloak::running);
        return settings;
    }

    /** The same for whom it is to start with the first of its tokens, and not before. */
    public static Map<String, String> settings() {
        var port = System.getProperty(PORT, String.valueOf(Ports.free()));
        System.setProperty(PORT, port);
        if (!Boolean.getBoolean(STARTED)) {
            System.setProperty(SECRET_IN, STATE.toString());
        }
        var settings = new HashMap<>(Map.of("SEQUITUR_KEYCLOAK_URL", "http://localhost:" + port));
        adminSecret().ifPresent(secret -> settings.put("SEQUITUR_ADMIN_CLIENT_SECRET", secret));
        return settings;
    }

    /** Starts it, the first time. @return its port */
    static int running() {
        // One lock for all: a test's classes may be loaded more than once.
        synchronized (PORT.intern()) {
            var port = Integer.getInteger(PORT);
            if (port == null) {
                throw new IllegalStateException("Tokens need @QuarkusTestResource(RealKeycloak.class)");
            }
            if (!Boolean.getBoolean(STARTED)) {
                var program = KeycloakProgram.packed(PACKAGES, RealMariaDb.PROGRAMS);
                var realm = TestRealm.writtenInto(RealMariaDb.emptyFolder());
                // One that outlived its tests would keep the data to itself.
                ProcessHandle.allProcesses()
                        .filter(left -> left.info().commandLine().orElse("").contains("-Dkc.home.dir=" + home()))
                        .forEach(left -> {
                            left.destroy();
                            left.onExit().join();
                        });
                // Also when all tests are over before it is there.
                Runtime.getRuntime().addShutdownHook(new Thread(() -> EmbeddedKeycloak.stopOrphan(STATE)));
                EmbeddedKeycloak.start(STATE, program, port, realm);
                System.setProperty(STARTED, "true");
            }
            return port;
        }
    }

    private static Path home() {
        return STATE.toAbsolutePath().normalize().resolve("keycloak");
    }

    /** With which the API, and a test that cleans up, may manage accounts. */
    public static Optional<String> adminSecret() {
        return Optional.ofNullable(System.getProperty(SECRET_IN)).map(Path::of).map(EmbeddedKeycloak::clientSecret);
    }

    /** The password of the account {@code admin} of its own realm, {@code master}. */
    public static String adminPassword() {
        running();
        return EmbeddedKeycloak.password(Path.of(System.getProperty(SECRET_IN)));
    }

    @Override
    public void stop() {
        // It ends with the JVM: one serves all tests.
    }
}
