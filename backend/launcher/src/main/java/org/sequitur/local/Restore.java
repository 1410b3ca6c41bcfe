package org.sequitur.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Restores a backup and verifies the result: the number of rows of each table, then all journals. */
final class Restore {

    private static final List<String> STATE =
            List.of("mariadb", "keycloak", "keycloak-password", "keycloak-client-secret");

    private final Archive archive;
    private final ToIntFunction<Database> verification;

    /**
     * @param archive already validated, so that an invalid one changes nothing
     * @param verification updates the schema and verifies all journals; returns 0 if they are intact
     */
    Restore(Archive archive, ToIntFunction<Database> verification) {
        this.archive = archive;
        this.verification = verification;
    }

    /** @throws LocalFailure if there are data and {@code replace} is not set; nothing has been changed then */
    static void requireReplaceable(boolean empty, String what, boolean replace) {
        if (!empty && !replace) {
            throw new LocalFailure("%s is not empty: REPLACE=yes replaces what is there.".formatted(what));
        }
    }

    /** Restores the API's database; existing data are dropped. */
    void restoreDatabase(Database database, DatabaseTools tools) {
        load(tools, Backup.DATABASE);
        var expected = rows();
        var actual = count(tools);
        if (!actual.equals(expected)) {
            throw new LocalFailure("The restored database has other rows than the backup: %s instead of %s."
                    .formatted(actual, expected));
        }
        if (verification.applyAsInt(database) != 0) {
            throw new LocalFailure(
                    "The journals of the restored database are not intact, or its schema is not usable.");
        }
    }

    /** Restores an external Keycloak database; existing data are dropped. */
    void load(DatabaseTools tools, String part) {
        try (var dump = archive.open(part)) {
            tools.dropTables();
            tools.load(dump);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Moves the restored state folder's content into place, and what it replaces to another folder.
     *
     * @param restored contains the restored database, which no process uses any more
     * @param replacedFolder target folder for the replaced data
     */
    void moveIntoPlace(Path restored, Path home, Path replacedFolder) {
        try {
            if (archive.has(KeycloakData.DATABASE)) {
                new KeycloakData(restored).restoreFrom(archive);
            }
            for (var name : STATE) {
                if (!Files.exists(restored.resolve(name))) {
                    continue;
                }
                if (Files.exists(home.resolve(name))) {
                    Folders.create(replacedFolder);
                    Files.move(home.resolve(name), replacedFolder.resolve(name));
                }
                Files.move(restored.resolve(name), home.resolve(name));
            }
            Folders.delete(restored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Long> count(DatabaseTools tools) {
        try {
            return tools.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        archive.keys(Backup.ROWS)
                .forEach(table -> rows.put(table, Long.valueOf(archive.property(Backup.ROWS + table))));
        return rows;
    }
}
