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
 * Starts a real Keycloak in the background and configures the API with its address. Only the first use of {@link
 * Tokens} waits for it; the API itself starts without it. {@link TokenTestsLast} runs tests without tokens first.
 */
public class RealKeycloak implements QuarkusTestResourceLifecycleManager {

    /** A system property, as test classes and test resources are loaded by different class loaders. */
    private static final String PORT = "sequitur.test.keycloak.port";

    private static final String STARTED = "sequitur.test.keycloak.started";

    /**
     * Folder with the secret of the running Keycloak; for one that was started externally the secret may be missing.
     */
    private static final String SECRET_IN = "sequitur.test.keycloak.state";

    /**
     * Kept between runs, as importing the realm takes most of a first start. Each concurrent test JVM has its own: a
     * starting Keycloak stops another one that uses the same state.
     */
    private static final Path STATE =
            Path.of("target", System.getProperty("sequitur.test.keycloak.folder", "keycloak-state-1"));

    private static final Path PACKAGES = Path.of("launcher", "target", "keycloak");

    @Override
    public Map<String, String> start() {
        var settings = settings();
        Thread.ofPlatform().daemon().name("Keycloak's start").start(RealKeycloak::running);
        return settings;
    }

    /** The same settings without starting Keycloak; the first token starts it. */
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

    /**
     * Starts it on the first call.
     *
     * @return its port
     */
    static int running() {
        // A system-wide lock, as test classes may be loaded more than once.
        synchronized (PORT.intern()) {
            var port = Integer.getInteger(PORT);
            if (port == null) {
                throw new IllegalStateException("Tokens need @QuarkusTestResource(RealKeycloak.class)");
            }
            if (!Boolean.getBoolean(STARTED)) {
                var program = KeycloakProgram.packed(PACKAGES, RealMariaDb.PROGRAMS);
                var realm = TestRealm.writeTo(RealMariaDb.emptyFolder());
                // Stops one left over from an earlier run, which would hold the data.
                ProcessHandle.allProcesses()
                        .filter(left -> left.info().commandLine().orElse("").contains("-Dkc.home.dir=" + home()))
                        .forEach(left -> {
                            left.destroy();
                            left.onExit().join();
                        });
                // Also stops it if the tests end before it is ready.
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

    /** Secret of the client that the API, and a test that cleans up, uses to manage accounts. */
    public static Optional<String> adminSecret() {
        return Optional.ofNullable(System.getProperty(SECRET_IN)).map(Path::of).map(EmbeddedKeycloak::clientSecret);
    }

    /** The password of the account {@code admin} of the realm {@code master}. */
    public static String adminPassword() {
        running();
        return EmbeddedKeycloak.password(Path.of(System.getProperty(SECRET_IN)));
    }

    @Override
    public void stop() {
        // Not stopped here: it serves all tests and ends with the JVM.
    }
}
