package org.sequitur.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Backs up the database and Keycloak's data while both are in use. */
final class Backup {

    static final String DATABASE = "sequitur.sql";
    static final String KEYCLOAK_DATABASE = "keycloak.sql";
    /** Manifest prefix for the number of rows of a table. */
    static final String ROWS = "rows.";

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'sequitur-'yyyyMMdd'T'HHmmss'Z.zip'").withZone(ZoneOffset.UTC);
    private static final String LAST =
            "insert into last_backup (id, taken_at) values (1, '%1$s') on duplicate key update taken_at = '%1$s'";
    private static final String SCHEMA_VERSION =
            "select version from flyway_schema_history where success order by installed_rank desc limit 1";

    private final DatabaseTools database;
    private final Optional<DatabaseTools> keycloakDatabase;
    private final KeycloakData embeddedKeycloak;

    /**
     * @param database the API's database
     * @param keycloakDatabase database of an external Keycloak, if its address is configured
     * @param embeddedKeycloak data of the embedded Keycloak
     */
    Backup(DatabaseTools database, Optional<DatabaseTools> keycloakDatabase, KeycloakData embeddedKeycloak) {
        this.database = database;
        this.keycloakDatabase = keycloakDatabase;
        this.embeddedKeycloak = embeddedKeycloak;
    }

    /**
     * The API's database is dumped first: an account that is created in between is then at most in Keycloak's data, where
     * it does no harm.
     *
     * @param file target file, or a folder in which the backup is named by its time
     * @return the backup file
     */
    Path take(Path file) {
        var takenAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var target = Files.isDirectory(file) ? file.resolve(NAME.format(takenAt)) : file;
        try (var archive = new ArchiveWriter(target, takenAt)) {
            archive.put("schemaVersion", database.query(SCHEMA_VERSION).getFirst());
            archive.put("mariadbVersion", database.query("select version()").getFirst());
            archive.part(
                    DATABASE,
                    dump -> database.dump(dump)
                            .forEach((table, rows) -> archive.put(ROWS + table, String.valueOf(rows))));
            if (keycloakDatabase.isPresent()) {
                archive.part(KEYCLOAK_DATABASE, dump -> keycloakDatabase.get().dump(dump));
            } else if (embeddedKeycloak.exists()) {
                embeddedKeycloak.writeInto(archive);
            } else {
                System.err.println(
                        "The login's data is not in this backup: SEQUITUR_KEYCLOAK_DB_URL names its database.");
            }
            archive.finish();
            // Verify the file as a restore would.
            Archive.open(target).close();
            // For the health check and metric of the backup's age.
            database.query(LAST.formatted(takenAt.toString().replace("T", " ").replace("Z", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target;
    }
}
