package org.sequitur.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The launcher's commands; each returns its exit code. */
final class Commands {

    private final Servers servers;

    Commands(Servers servers) {
        this.servers = servers;
    }

    /** Runs the whole system until it is stopped. */
    int run() {
        var system = LocalSystem.persistent(servers);
        var port = LocalSystem.port("SEQUITUR_HTTP_PORT", 8080);
        var url = LocalSystem.publicUrl(port);
        var login = system.login(8180, url);
        var database = system.database();
        system.api(database, port, Api.cached(), Optional.empty(), settings(login));
        System.out.printf(
                """

                Sequitur is ready.
                  the page      %1$s/fr/  %1$s/nl/
                  the API       %1$s/api/sequitur/v1/commitments
                  the contract  %1$s/api/sequitur/v1/doc/openapi.yaml
                  the data      %2$s
                Ctrl-C stops it.

                """,
                url,
                LocalSystem.setting("SEQUITUR_DB_URL")
                        .orElseGet(() -> system.home("").toString()));
        // Started last: the page is available sooner if nothing else uses the CPU.
        login.ifPresent(keycloak -> Thread.ofPlatform().daemon().start(() -> open(keycloak, system.supervisor())));
        system.supervisor().run();
        return 1;
    }

    /** Starts Keycloak; the rest of the system keeps running if that fails. */
    private void open(Login login, Supervisor supervisor) {
        try {
            login.start(servers, supervisor);
            System.out.print(login.announcement());
        } catch (RuntimeException e) {
            if (!servers.isClosed()) {
                System.err.println("Login is not available: " + e.getMessage());
            }
        }
    }

    /** Runs a one-time API command on the database of the running system, or else on one that is started for it. */
    int runOnce(List<String> arguments) {
        var database = Database.of(System::getenv);
        if (!database.isGiven()) {
            var home = StateFolder.at(LocalSystem.home().orElse(LocalSystem.HOME));
            database = home.databaseInUse()
                    .orElseGet(() -> LocalSystem.persistent(servers).database());
        }
        var program = Api.program(database.settings(), Api.cached(), arguments.toArray(String[]::new));
        return servers.start(() -> new Command(program)).end();
    }

    /**
     * Runs a command while the system is running. Keycloak is started only on request, because few commands need it and it
     * starts slowly.
     */
    int runDuring(List<String> command, boolean withLogin) {
        var system = LocalSystem.home().isPresent() ? LocalSystem.persistent(servers) : LocalSystem.temporary(servers);
        var port = Ports.free();
        var login = withLogin ? system.login(Ports.free(), Api.url(port)) : Optional.<Login>empty();
        var opening = login.map(keycloak -> CompletableFuture.runAsync(() -> keycloak.start(servers)));
        var database = system.database();
        var log = system.home("api.log");
        Api api;
        try {
            api = system.api(database, port, Api.cached(), Optional.of(log), settings(login));
        } catch (LocalFailure e) {
            System.err.print(Folders.read(log));
            throw e;
        }
        opening.ifPresent(Commands::await);
        var program = new ProcessBuilder(command);
        program.environment().putAll(database.settings());
        program.environment().putAll(settings(login));
        program.environment().put("SEQUITUR_URL", api.url());
        return servers.start(() -> new Command(program)).end();
    }

    private static void await(CompletableFuture<Void> opening) {
        try {
            opening.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LocalFailure failure ? failure : e;
        }
    }

    private static Map<String, String> settings(Optional<Login> login) {
        return login.map(Login::settings).orElse(Map.of());
    }

    /** Creates the API's ahead-of-time cache. Without it, the API starts more slowly. */
    int train() {
        var log = Path.of("backend/target/training.log");
        Folders.delete(Api.AOT_CACHE);
        try {
            var system = LocalSystem.temporary(servers);
            var record = List.of("-XX:AOTCacheOutput=" + Api.AOT_CACHE);
            var api = system.api(system.database(), Ports.free(), record, Optional.of(log), Map.of());
            AotTraining.send(api.url());
            api.finish(Duration.ofMinutes(3));
        } catch (LocalFailure e) {
            // The reason is in the log, or the next real start will report it.
            servers.close();
            Folders.delete(Api.AOT_CACHE);
        }
        if (!Files.exists(Api.AOT_CACHE)) {
            System.err.println("No ahead-of-time cache was made (see " + log + "): the API starts without it.");
        }
        return 0;
    }
}
