package org.sequitur.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A real Keycloak on the loopback, with the realm {@code sequitur}; its accounts stay in the state folder. */
public final class EmbeddedKeycloak implements Server {

    private static final String HEAP = "256m";
    /** Its first start, on a slow machine. */
    static final Duration TO_START = Duration.ofSeconds(300);

    private static final Duration TO_STOP = Duration.ofSeconds(20);

    private final int port;
    private final Path log;
    private final Path state;
    private final ChildProcess childProcess;

    /**
     * Ready once this returns: for whoever needs nothing but a login, such as a test. It takes for its own whatever name
     * of this machine it is asked under.
     */
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
        takeIn(realm);
        program.moveInto(home(this.state));
        var builder = program.command(
                        home(this.state),
                        HEAP,
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        // Else of several logins of one account at the same moment only one succeeds.
                        "--spi-brute-force-protector--default-brute-force-detector--allow-concurrent-requests=true",
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

    /** Stops the Keycloak of an earlier run on this folder that was killed: it would hold the port and the data. */
    public static void stopOrphan(Path state) {
        var absolute = state.toAbsolutePath().normalize();
        ChildProcess.stopOrphan(pidFile(absolute), "-Dkc.home.dir=" + home(absolute));
    }

    /** The process that has the data of a state folder, if there is one. */
    static Optional<ProcessHandle> running(Path state) {
        var absolute = state.toAbsolutePath().normalize();
        return ChildProcess.running(pidFile(absolute), "-Dkc.home.dir=" + home(absolute));
    }

    /** Where people and programs on this machine find the one that listens on a port. */
    static String url(int port) {
        return "http://localhost:" + port;
    }

    /** With which the API proves to it that it is the API. */
    public static String clientSecret(Path state) {
        return Folders.secret(state.resolve("keycloak-client-secret"));
    }

    public String url() {
        return url(port);
    }

    /** Of the account {@code admin} of Keycloak's own realm, {@code master}. */
    public static String password(Path state) {
        return Folders.secret(state.resolve("keycloak-password"));
    }

    @Override
    public void awaitReady() {
        var address = "http://127.0.0.1:%d/realms/%s/.well-known/openid-configuration".formatted(port, Realm.NAME);
        if (!Polling.until(() -> !childProcess.alive() || ReachabilityProbe.answers(address), TO_START)
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
        childProcess.stop(TO_STOP);
    }

    /**
     * Keycloak takes a realm in once and never looks at its file again: if there is another one now, or another address
     * of the page, it begins anew.
     */
    private void takeIn(Realm realm) {
        var home = home(state);
        var taken = home.resolve("taken-in");
        if (Files.exists(taken) && Folders.read(taken).equals(realm.fingerprint())) {
            return;
        }
        Folders.delete(home);
        realm.copyInto(home.resolve("data"));
        Folders.write(taken, realm.fingerprint());
    }

    private static Path home(Path state) {
        return state.resolve("keycloak");
    }

    private static Path pidFile(Path state) {
        return state.resolve("keycloak.pid");
    }
}
