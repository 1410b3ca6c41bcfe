package org.sequitur.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** The commands {@code backup} and {@code restore}, for the embedded system and for external databases. */
final class BackupCommands {

    private static final Pattern MIGRATION = Pattern.compile("db/migration/V([0-9_]+)__.*[.]sql");

    private final Servers servers;
    private final Path home = LocalSystem.home().orElse(LocalSystem.HOME);

    BackupCommands(Servers servers) {
        this.servers = servers;
    }

    /**
     * Works while the system is running or stopped.
     *
     * @param target a new file, or a folder in which the backup is named by its time
     * @return the exit code
     */
    int backup(Optional<String> target) {
        var database = Database.of(System::getenv);
        if (!database.isGiven()) {
            database = StateFolder.at(home)
                    .databaseInUse()
                    .orElseGet(() -> LocalSystem.persistent(servers).database());
        }
        var folder = home.resolve("backups");
        if (target.isEmpty()) {
            Folders.create(folder);
        }
        var file = new Backup(database.tools(programs()), keycloakDatabase(), new KeycloakData(home))
                .take(target.map(Path::of).orElse(folder));
        System.out.println("The backup is " + file);
        return 0;
    }

    /** Nothing may use the data that are restored. */
    int restore(Path file, boolean replace) {
        try (var archive = Archive.open(file)) {
            refuseNewer(archive);
            var restore = new Restore(archive, this::verify);
            var configured = Database.of(System::getenv);
            var undoneWithdrawals =
                    configured.isGiven() ? external(archive, restore, configured, replace) : embedded(restore, replace);
            var takenAt = archive.property("takenAt");
            System.out.println("Restored: the state of " + takenAt);
            System.out.println("Texts that were withdrawn and accounts that were erased after " + takenAt
                    + " are back: withdraw and erase them again (docs/operations.md, Restore).");
            if (!undoneWithdrawals.isEmpty()) {
                System.out.println("Withdrawals of the replaced data that the backup does not have:");
                undoneWithdrawals.forEach(withdrawal -> System.out.println("  " + withdrawal));
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the withdrawals that the restore undoes */
    private List<String> external(Archive archive, Restore restore, Database database, boolean replace)
            throws IOException {
        var register = database.tools(programs());
        var keycloak = keycloakDatabase();
        Restore.requireReplaceable(register.isEmpty(), "The database", replace);
        if (archive.has(Backup.KEYCLOAK_DATABASE)) {
            if (keycloak.isEmpty()) {
                throw new LocalFailure(
                        "The backup has the login's data: SEQUITUR_KEYCLOAK_DB_URL must name its database.");
            }
            Restore.requireReplaceable(keycloak.get().isEmpty(), "The login's database", replace);
            restore.load(keycloak.get(), Backup.KEYCLOAK_DATABASE);
        }
        var replaced = UndoneWithdrawals.in(register);
        restore.restoreDatabase(database, register);
        return replaced.missingFrom(register);
    }

    /**
     * Restores beside the existing data, and replaces them only after verification.
     *
     * @return the withdrawals that the restore undoes
     */
    private List<String> embedded(Restore restore, boolean replace) throws IOException {
        var system = LocalSystem.persistent(servers);
        var state = system.home("");
        Restore.requireReplaceable(!Files.exists(state.resolve("mariadb")), state.toString(), replace);
        var replaced = withdrawalsIn(state);
        var restored = state.resolve("restored");
        Folders.delete(restored);
        var server = servers.start(() -> new EmbeddedMariaDb(restored, LocalSystem.mariaDb(home), Ports.free()));
        var register = server.database().tools(programs());
        restore.restoreDatabase(server.database(), register);
        var undoneWithdrawals = replaced.missingFrom(register);
        server.close();
        var replacedFolder = state.resolve("before-restore-"
                + Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", ""));
        restore.moveIntoPlace(restored, state, replacedFolder);
        if (Files.exists(replacedFolder)) {
            System.out.println("What was replaced is in " + replacedFolder);
        }
        return undoneWithdrawals;
    }

    /** Unreadable data must not prevent the restore. */
    private UndoneWithdrawals withdrawalsIn(Path state) throws IOException {
        if (!Files.exists(state.resolve("mariadb"))) {
            return UndoneWithdrawals.unknown();
        }
        try {
            var server = servers.start(() -> new EmbeddedMariaDb(state, LocalSystem.mariaDb(home), Ports.free()));
            try {
                return UndoneWithdrawals.in(server.database().tools(programs()));
            } finally {
                server.close();
            }
        } catch (LocalFailure unreadable) {
            System.err.println("Which withdrawals the replaced data had could not be read: " + unreadable.getMessage());
            return UndoneWithdrawals.unknown();
        }
    }

    /** Looked up only after all checks, because the programs may have to be unpacked. */
    private DatabaseTools.ClientPrograms programs() {
        return DatabaseTools.ClientPrograms.find(() -> LocalSystem.mariaDb(home));
    }

    private int verify(Database database) {
        var program = Api.program(database.settings(), Api.cached(), "verify");
        return servers.start(() -> new Command(program)).end();
    }

    private Optional<DatabaseTools> keycloakDatabase() {
        return LocalSystem.setting("SEQUITUR_KEYCLOAK_DB_URL")
                .map(url -> new DatabaseTools(
                        programs(),
                        url,
                        LocalSystem.setting("SEQUITUR_KEYCLOAK_DB_USER").orElse("keycloak"),
                        LocalSystem.setting("SEQUITUR_KEYCLOAK_DB_PASSWORD").orElse("")));
    }

    /** Refuses a backup of a newer version, whose schema this version does not know. */
    private static void refuseNewer(Archive archive) throws IOException {
        try (var jar = new JarFile(Api.JAR.toFile())) {
            var known = jar.stream()
                    .map(entry -> MIGRATION.matcher(entry.getName()))
                    .anyMatch(migration -> migration.matches()
                            && migration.group(1).replace('_', '.').equals(archive.property("schemaVersion")));
            if (!known) {
                throw new LocalFailure("The backup is of a newer version of Sequitur: its schema has the version "
                        + archive.property("schemaVersion") + ", which this one does not know.");
            }
        }
    }
}
