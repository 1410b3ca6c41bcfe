package org.sequitur.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationInfo;

/**
 * The migrations that Flyway recorded in its table. Read without Flyway, whose own initialization takes a seventh of the
 * processor time of a start, and at most starts there is nothing to migrate. JDBC, because it runs before Hibernate starts.
 */
final class AppliedMigrations {

    /** The names of the files in {@code db/migration}, one on each line; the build writes it. */
    private static final String INDEX = "/db/migrations.txt";

    /** Migrations that created triggers in earlier versions, with the checksums that databases recorded at that time. */
    private static final Map<String, Integer> CHECKSUMS_WITH_TRIGGERS =
            Map.of("4", -1050076924, "5", -2428324, "7", 942334818, "8", 206982144, "11", -1905984818);

    private AppliedMigrations() {}

    /** Whether all migrations were applied, and none has a checksum that {@link #alignChecksums} would replace. */
    static boolean areComplete(Connection connection) throws SQLException {
        var history = Grants.single(
                connection,
                "select count(*) from information_schema.tables"
                        + " where table_schema = database() and table_name = 'flyway_schema_history'");
        if (history.equals("0")) {
            return false;
        }
        var applied = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select version, checksum from flyway_schema_history where success")) {
            while (rows.next()) {
                var version = rows.getString("version");
                if (!hasOldChecksum(version, rows.getInt("checksum"))) {
                    applied.add(version);
                }
            }
        }
        return applied.containsAll(versions());
    }

    /**
     * Updates the recorded checksums of migrations that are known to have changed, and only if they still have the old
     * value.
     */
    static void alignChecksums(Connection connection, MigrationInfo... applied) throws SQLException {
        for (var migration : applied) {
            var version = String.valueOf(migration.getVersion());
            if (hasOldChecksum(version, migration.getAppliedChecksum()) && migration.getResolvedChecksum() != null) {
                try (var update = connection.prepareStatement(
                        "update flyway_schema_history set checksum = ? where version = ? and checksum = ?")) {
                    update.setInt(1, migration.getResolvedChecksum());
                    update.setString(2, version);
                    update.setInt(3, CHECKSUMS_WITH_TRIGGERS.get(version));
                    update.executeUpdate();
                }
            }
        }
    }

    private static boolean hasOldChecksum(String version, Integer checksum) {
        return version != null && checksum != null && checksum.equals(CHECKSUMS_WITH_TRIGGERS.get(version));
    }

    /** As Flyway writes them: {@code 24.1} for {@code V24_1__reports_published_together.sql}. */
    private static Set<String> versions() {
        try (var index = AppliedMigrations.class.getResourceAsStream(INDEX)) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(name -> name.substring(1, name.indexOf("__")).replace('_', '.'))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
