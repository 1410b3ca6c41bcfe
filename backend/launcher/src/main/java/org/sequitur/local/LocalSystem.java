package org.sequitur.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** One run of the local system: its state folder, its database, and the API. */
final class LocalSystem {

    /** The default state folder. Temporary runs use its programs too, because unpacking them takes long. */
    static final Path HOME = Path.of(".sequitur");

    private static final Path PAGE = Path.of("frontend/dist");

    private final Servers servers;
    private final Supervisor supervisor;
    private final StateFolder state;
    private final Path programs;
    /** Empty if the database is external. */
    private SupervisedServer[] embeddedDatabase = {};

    private LocalSystem(Servers servers, StateFolder state, Path programs) {
        this.servers = servers;
        this.supervisor = new Supervisor(servers);
        this.state = servers.start(() -> state);
        this.programs = programs;
        Api.stopOrphan(state);
        EmbeddedKeycloak.stopOrphan(state.path());
    }

    /** Uses the persistent state folder. */
    static LocalSystem persistent(Servers servers) {
        var home = home().orElse(HOME);
        return new LocalSystem(servers, StateFolder.at(home), home.resolve("programs"));
    }

    /** Uses a temporary state folder, which is deleted at the end. */
    static LocalSystem temporary(Servers servers) {
        return new LocalSystem(servers, StateFolder.temporary(), HOME.resolve("programs"));
    }

    static Optional<Path> home() {
        return setting("SEQUITUR_HOME").map(Path::of);
    }

    /**
     * The configured port, or the default.
     *
     * @throws LocalFailure if it is in use
     */
    static int port(String name, int defaultPort) {
        var port = setting(name).map(Integer::valueOf).orElse(defaultPort);
        Ports.requireFree(port, name);
        return port;
    }

    /** Port of the health checks and metrics: the configured one, or a free one. */
    static int managementPort() {
        return setting("SEQUITUR_MANAGEMENT_PORT").map(Integer::valueOf).orElseGet(Ports::free);
    }

    static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    Path home(String file) {
        return state.path().resolve(file);
    }

    /** The configured database, or an embedded one that is started. */
    Database database() {
        var configured = Database.of(System::getenv);
        var database = configured.isGiven() ? configured : embedded();
        state.publish(database);
        return database;
    }

    private Database embedded() {
        var program = mariaDbIn(programs);
        var port = Ports.free();
        Supplier<EmbeddedMariaDb> start = () -> new EmbeddedMariaDb(state.path(), program, port);
        var server = servers.start(start);
        embeddedDatabase = new SupervisedServer[] {supervisor.watch("MariaDB", server, start)};
        return server.database();
    }

    /** @param home the state folder */
    static MariaDbProgram mariaDb(Path home) {
        return mariaDbIn(home.resolve("programs"));
    }

    private static MariaDbProgram mariaDbIn(Path programs) {
        return setting("SEQUITUR_MARIADBD")
                .map(Path::of)
                .map(MariaDbProgram::installed)
                .orElseGet(() -> MariaDbProgram.packed(programs));
    }

    /** Supervises the embedded database, if any, and the API. */
    Supervisor supervisor() {
        return supervisor;
    }

    /** The Keycloak to start, unless an external one is configured. */
    Optional<Login> login(int defaultPort, String page) {
        if (setting("SEQUITUR_KEYCLOAK_URL").isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Login(state.path(), programs, port("SEQUITUR_KEYCLOAK_PORT", defaultPort), page));
    }

    /** @param overrides additional environment variables */
    Api api(Database database, int port, List<String> jvm, Optional<Path> log, Map<String, String> overrides) {
        var settings = new HashMap<>(database.settings());
        settings.put("SEQUITUR_PUBLIC_URL", publicUrl(port));
        settings.putAll(overrides);
        settings.put("SEQUITUR_HTTP_HOST", setting("SEQUITUR_HTTP_HOST").orElse("127.0.0.1"));
        settings.put("SEQUITUR_HTTP_PORT", String.valueOf(port));
        settings.put("SEQUITUR_MANAGEMENT_PORT", String.valueOf(managementPort()));
        settings.put("SEQUITUR_DISK_FOLDERS", setting("SEQUITUR_DISK_FOLDERS").orElseGet(this::watchedFolders));
        settings.put(
                "SEQUITUR_IMPORT_AT_START", setting("SEQUITUR_IMPORT_AT_START").orElse("a-590"));
        if (Files.isDirectory(PAGE)) {
            settings.put("SEQUITUR_PAGE", setting("SEQUITUR_PAGE").orElse(PAGE.toString()));
        }
        settings.putIfAbsent(
                "SEQUITUR_SHUTDOWN_DELAY", setting("SEQUITUR_SHUTDOWN_DELAY").orElse("0S"));
        Supplier<Api> start = () -> new Api(state, port, Map.copyOf(settings), jvm, log);
        var server = servers.start(start);
        supervisor.watch("The API", server, start, embeddedDatabase);
        return server;
    }

    private String watchedFolders() {
        return System.getProperty("java.io.tmpdir") + "," + state.path();
    }

    /** Without a trailing slash: the realm file appends paths that begin with one. */
    static String publicUrl(int port) {
        return setting("SEQUITUR_PUBLIC_URL").orElse("http://localhost:" + port).replaceFirst("/+$", "");
    }
}
