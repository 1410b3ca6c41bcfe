package org.sequitur.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** One local run: its state folder, its database, and the API on them. */
final class LocalSystem {

    /** The state folder of the project; throw-away runs use its programs too, as unpacking them takes long. */
    static final Path HOME = Path.of(".sequitur");

    private static final Path PAGE = Path.of("frontend/dist");

    private final Servers servers;
    private final Supervisor supervisor;
    private final StateFolder state;
    private final Path programs;
    /** Empty where the database is one of the environment. */
    private SupervisedServer[] embeddedDatabase = {};

    private LocalSystem(Servers servers, StateFolder state, Path programs) {
        this.servers = servers;
        this.supervisor = new Supervisor(servers);
        this.state = servers.start(() -> state);
        this.programs = programs;
        Api.stopOrphan(state);
        EmbeddedKeycloak.stopOrphan(state.path());
    }

    /** On the state folder of the person, that keeps what is written. */
    static LocalSystem kept(Servers servers) {
        var home = home().orElse(HOME);
        return new LocalSystem(servers, StateFolder.at(home), home.resolve("programs"));
    }

    /** On a state folder that is gone afterwards. */
    static LocalSystem throwaway(Servers servers) {
        return new LocalSystem(servers, StateFolder.throwaway(), HOME.resolve("programs"));
    }

    static Optional<Path> home() {
        return setting("SEQUITUR_HOME").map(Path::of);
    }

    /** The one that the environment names, else the given one; nothing listens there. */
    static int port(String name, int otherwise) {
        var port = setting(name).map(Integer::valueOf).orElse(otherwise);
        Ports.requireFree(port, name);
        return port;
    }

    /** Where the API tells its health and metrics: the port that the environment names, else a free one. */
    static int managementPort() {
        return setting("SEQUITUR_MANAGEMENT_PORT").map(Integer::valueOf).orElseGet(Ports::free);
    }

    static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    Path home(String file) {
        return state.path().resolve(file);
    }

    /** The one that the environment names, else one of our own. */
    Database database() {
        var given = Database.of(System::getenv);
        var database = given.isGiven() ? given : embedded();
        state.tell(database);
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

    /** Watches the embedded database, if there is one, and the API. */
    Supervisor supervisor() {
        return supervisor;
    }

    /** One to be started beside the API, unless the environment names one that runs. */
    Optional<Login> login(int otherwise, String page) {
        if (setting("SEQUITUR_KEYCLOAK_URL").isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Login(state.path(), programs, port("SEQUITUR_KEYCLOAK_PORT", otherwise), page));
    }

    /** @param told what else it is told of its surroundings */
    Api api(Database database, int port, List<String> jvm, Optional<Path> log, Map<String, String> told) {
        var settings = new HashMap<>(database.settings());
        settings.put("SEQUITUR_PUBLIC_URL", publicUrl(port));
        settings.putAll(told);
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

    /** Without a slash at its end, as the realm goes on from there with one. */
    static String publicUrl(int port) {
        return setting("SEQUITUR_PUBLIC_URL").orElse("http://localhost:" + port).replaceFirst("/+$", "");
    }
}
