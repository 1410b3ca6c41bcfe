package org.sequitur.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A Keycloak server on the loopback interface with the realm {@code sequitur}. Its data are in the state folder. */
public final class EmbeddedKeycloak implements Server {

    private static final String HEAP = "256m";
    /** For the first start on a slow machine. */
    static final Duration START_TIMEOUT = Duration.ofMinutes(5);

    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(20);

    private final int port;
    private final Path log;
    private final Path state;
    private final ChildProcess childProcess;

    /** Starts Keycloak and waits until it is ready. For tests: it accepts requests under any host name. */
    public static EmbeddedKeycloak start(Path state, KeycloakProgram program, int port, Realm realm) {
        var keycloak = new EmbeddedKeycloak(state, program, port, realm, "--hostname-strict=false");
        try {
            keycloak.awaitReady();
        } catch (RuntimeException e) {
            keycloak.close();
            throw e;
        }
        return keycloak;
    }

    EmbeddedKeycloak(Path state, KeycloakProgram program, int port, Realm realm) {
        this(state, program, port, realm, "--hostname=" + url(port));
    }

    private EmbeddedKeycloak(Path state, KeycloakProgram program, int port, Realm realm, String name) {
        this.state = state.toAbsolutePath().normalize();
        this.port = port;
        this.log = this.state.resolve("keycloak.log");
        stopOrphan(this.state);
        importRealm(realm);
        // Keycloak's compressed copies of the themes' files, which it would serve after a change of these.
        Folders.delete(home(this.state).resolve("data/tmp"));
        program.moveInto(home(this.state));
        var builder = program.command(
                        home(this.state),
                        HEAP,
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        // Otherwise, of several simultaneous logins of one account only one succeeds.
                        "--spi-brute-force-protector--default-brute-force-detector--allow-concurrent-requests=true",
                        "--spi-theme--folder--dir="
                                + realm.themes().toAbsolutePath().normalize(),
                        name,
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(Folders.privateFile(log));
        builder.environment()
                .putAll(Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", password(this.state),
                        "SEQUITUR_PUBLIC_URL", realm.page(),
                        "SEQUITUR_ADMIN_CLIENT_SECRET", clientSecret(this.state)));
        this.childProcess = new ChildProcess(pidFile(this.state), builder);
    }

    /** Stops a Keycloak that a killed run left behind on this folder: it would occupy the port and lock the data. */
    public static void stopOrphan(Path state) {
        var absolute = state.toAbsolutePath().normalize();
        ChildProcess.stopOrphan(pidFile(absolute), "-Dkc.home.dir=" + home(absolute));
    }

    /** The process that uses the data of a state folder, if any. */
    static Optional<ProcessHandle> running(Path state) {
        var absolute = state.toAbsolutePath().normalize();
        return ChildProcess.running(pidFile(absolute), "-Dkc.home.dir=" + home(absolute));
    }

    /** Base URL on this machine. */
    static String url(int port) {
        return "http://localhost:" + port;
    }

    /** Client secret of the API's service account. */
    public static String clientSecret(Path state) {
        return Folders.secret(state.resolve("keycloak-client-secret"));
    }

    public String url() {
        return url(port);
    }

    /** Password of the account {@code admin} in Keycloak's own realm {@code master}. */
    public static String password(Path state) {
        return Folders.secret(state.resolve("keycloak-password"));
    }

    @Override
    public void awaitReady() {
        var address = "http://127.0.0.1:%d/realms/%s/.well-known/openid-configuration".formatted(port, Realm.NAME);
        if (!Polling.until(() -> !childProcess.alive() || ReachabilityProbe.isReachable(address), START_TIMEOUT)
                || !childProcess.alive()) {
            throw new LocalFailure("Keycloak did not start: see " + log + ".");
        }
    }

    @Override
    public boolean alive() {
        return childProcess.alive();
    }

    @Override
    public void close() {
        childProcess.stop(STOP_TIMEOUT);
    }

    /**
     * Keycloak imports a realm once and never reads its file again. If the realm file or the page's address has changed,
     * its data are deleted and imported again.
     */
    private void importRealm(Realm realm) {
        var home = home(state);
        var imported = home.resolve("taken-in");
        if (Files.exists(imported) && Folders.read(imported).equals(realm.fingerprint())) {
            return;
        }
        Folders.delete(home);
        realm.copyInto(home.resolve("data"));
        Folders.write(imported, realm.fingerprint());
    }

    private static Path home(Path state) {
        return state.resolve("keycloak");
    }

    private static Path pidFile(Path state) {
        return state.resolve("keycloak.pid");
    }
}
