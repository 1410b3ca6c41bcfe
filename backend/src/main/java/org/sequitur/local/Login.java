package org.sequitur.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/** The Keycloak beside the API: known to the API before it runs, as nothing public waits for it. */
final class Login {

    private static final Path REALM = Path.of("backend/keycloak");
    private static final Path PACKAGES = Path.of("backend/target/keycloak");

    private final Path state;
    private final Path programs;
    private final int port;
    private final Realm realm;

    /** @param page where people meet the page: after login they are sent back there and nowhere else */
    Login(Path state, Path programs, int port, String page) {
        this.state = state;
        this.programs = programs;
        this.port = port;
        this.realm = Realm.demonstration(REALM, page);
    }

    /** What the API is told of it: the page, too, is where Keycloak sends people back to, or it would send none. */
    Map<String, String> settings() {
        return Map.of(
                "SEQUITUR_PUBLIC_URL",
                realm.page(),
                "SEQUITUR_KEYCLOAK_URL",
                EmbeddedKeycloak.url(port),
                "SEQUITUR_KEYCLOAK_START_TIME",
                EmbeddedKeycloak.TO_START.toSeconds() + "S",
                "SEQUITUR_ADMIN_CLIENT_SECRET",
                EmbeddedKeycloak.clientSecret(state));
    }

    /** Returns once people can log in. */
    void start(Servers servers) {
        servers.start(server());
    }

    /** The same, and started again whenever it ends by itself. */
    void start(Servers servers, Supervisor supervisor) {
        var server = server();
        supervisor.watch("Keycloak", servers.start(server), server);
    }

    private Supplier<EmbeddedKeycloak> server() {
        var program = KeycloakProgram.packed(PACKAGES, programs);
        return () -> new EmbeddedKeycloak(state, program, port, realm);
    }

    /** Where it is, and who may log in. */
    String announcement() {
        return """
                Login is ready at %s for these made-up people:
                %sFor local use only: everybody knows their passwords.

                """.formatted(EmbeddedKeycloak.url(port), people());
    }

    private String people() {
        return String.join("", realm.people().stream().map("  %s%n"::formatted).toList());
    }
}
