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

/** {@code backup} and {@code restore}, for the embedded system and for databases that the environment names. */
final class BackupCommands {

    private static final Pattern MIGRATION = Pattern.compile("db/migration/V([0-9_]+)__.*[.]sql");

    private final Servers servers;
    private final Path home = LocalSystem.home().orElse(LocalSystem.HOME);

    BackupCommands(Servers servers) {
        this.servers = servers;
    }

    /**
     * While everything runs, or nothing does.
     *
     * @param target a new file, or a folder in which the backup is named by its time
     */
    int backup(Optional<String> target) {
        var database = Database.of(System::getenv);
        if (!database.isGiven()) {
            database = StateFolder.at(home)
                    .databaseInUse()
                    .orElseGet(() -> LocalSystem.kept(servers).database());
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

    /** Nothing may run on what is restored. */
    int restore(Path file, boolean replace) {
        try (var archive = Archive.open(file)) {
            refuseNewer(archive);
            var restore = new Restore(archive, this::verify);
            var given = Database.of(System::getenv);
            var undone = given.isGiven() ? external(archive, restore, given, replace) : embedded(restore, replace);
            var takenAt = archive.told("takenAt");
            System.out.println("Restored: the state of " + takenAt);
            System.out.println("Texts that were withdrawn and accounts that were erased after " + takenAt
                    + " are back: withdraw and erase them again (docs/operations.md, Restore).");
            if (!undone.isEmpty()) {
                System.out.println("Withdrawals of the replaced data that the backup does not have:");
                undone.forEach(withdrawal -> System.out.println("  " + withdrawal));
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
        Restore.mayReplace(register.isEmpty(), "The database", replace);
        if (archive.has(Backup.KEYCLOAK_DATABASE)) {
            if (keycloak.isEmpty()) {
                throw new LocalFailure(
                        "The backup has the login's data: SEQUITUR_KEYCLOAK_DB_URL must name its database.");
            }
            Restore.mayReplace(keycloak.get().isEmpty(), "The login's database", replace);
            restore.load(keycloak.get(), Backup.KEYCLOAK_DATABASE);
        }
        var replaced = UndoneWithdrawals.in(register);
        restore.register(database, register);
        return replaced.missingFrom(register);
    }

    /**
     * Beside what is there, and in its place only once it has been checked.
     *
     * @return the withdrawals that the restore undoes
     */
    private List<String> embedded(Restore restore, boolean replace) throws IOException {
        var system = LocalSystem.kept(servers);
        var state = system.home("");
        Restore.mayReplace(!Files.exists(state.resolve("mariadb")), state.toString(), replace);
        var replaced = withdrawalsIn(state);
        var restored = state.resolve("restored");
        Folders.delete(restored);
        var server = servers.start(() -> new EmbeddedMariaDb(restored, LocalSystem.mariaDb(home), Ports.free()));
        var register = server.database().tools(programs());
        restore.register(server.database(), register);
        var undone = replaced.missingFrom(register);
        server.close();
        var aside = state.resolve("before-restore-"
                + Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", ""));
        restore.intoPlace(restored, state, aside);
        if (Files.exists(aside)) {
            System.out.println("What was replaced is in " + aside);
        }
        return undone;
    }

    /** Data that cannot be read any more must not keep the backup from being restored. */
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

    /** Found only after all that may refuse: they may have to be unpacked. */
    private DatabaseTools.Programs programs() {
        return DatabaseTools.Programs.find(() -> LocalSystem.mariaDb(home));
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

    /** What a newer version wrote, this one would read wrongly. */
    private static void refuseNewer(Archive archive) throws IOException {
        try (var jar = new JarFile(Api.JAR.toFile())) {
            var known = jar.stream()
                    .map(entry -> MIGRATION.matcher(entry.getName()))
                    .anyMatch(migration -> migration.matches()
                            && migration.group(1).replace('_', '.').equals(archive.told("schemaVersion")));
            if (!known) {
                throw new LocalFailure("The backup is of a newer version of Sequitur: its schema has the version "
                        + archive.told("schemaVersion") + ", which this one does not know.");
            }
        }
    }
}
