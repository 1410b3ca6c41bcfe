package org.sequitur.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The Keycloak of a local run. Its address is fixed before it starts, because the API starts first and does not wait for
 * it.
 */
final class Login {

    private static final Path REALM = Path.of("backend/keycloak");
    private static final Path PACKAGES = Path.of("backend/launcher/target/keycloak");

    private final Path state;
    private final Path programs;
    private final int port;
    private final Realm realm;

    /** @param page public URL of the page, the only address to which Keycloak redirects after login */
    Login(Path state, Path programs, int port, String page) {
        this.state = state;
        this.programs = programs;
        this.port = port;
        this.realm = Realm.demonstration(REALM, page);
    }

    /** Environment variables for the API. The public URL must be the one to which Keycloak redirects. */
    Map<String, String> settings() {
        return Map.of(
                "SEQUITUR_PUBLIC_URL",
                realm.page(),
                "SEQUITUR_KEYCLOAK_URL",
                EmbeddedKeycloak.url(port),
                "SEQUITUR_KEYCLOAK_START_TIME",
                EmbeddedKeycloak.START_TIMEOUT.toSeconds() + "S",
                "SEQUITUR_ADMIN_CLIENT_SECRET",
                EmbeddedKeycloak.clientSecret(state));
    }

    /** Starts Keycloak and waits until login is possible. */
    void start(Servers servers) {
        servers.start(server());
    }

    /** Starts Keycloak, waits until login is possible, and restarts Keycloak when its process ends. */
    void start(Servers servers, Supervisor supervisor) {
        var server = server();
        supervisor.watch("Keycloak", servers.start(server), server);
    }

    private Supplier<EmbeddedKeycloak> server() {
        var program = KeycloakProgram.packed(PACKAGES, programs);
        return () -> new EmbeddedKeycloak(state, program, port, realm);
    }

    /** The message with Keycloak's address and the demonstration accounts. */
    String announcement() {
        return """
                Login is ready at %s for these demonstration accounts:
                %sFor local use only: their passwords are public.

                """.formatted(EmbeddedKeycloak.url(port), users());
    }

    private String users() {
        return String.join("", realm.users().stream().map("  %s%n"::formatted).toList());
    }
}
