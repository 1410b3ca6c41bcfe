package org.sequitur.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Brings a backup back, and checks what came of it: the number of rows of every table, then all journals. */
final class Restore {

    private static final List<String> STATE =
            List.of("mariadb", "keycloak", "keycloak-password", "keycloak-client-secret");

    private final Archive archive;
    private final ToIntFunction<Database> verification;

    /**
     * @param archive checked already: a broken one has touched nothing
     * @param verification brings the schema up to date and computes all journals again; 0 where they are intact
     */
    Restore(Archive archive, ToIntFunction<Database> verification) {
        this.archive = archive;
        this.verification = verification;
    }

    /** @throws LocalFailure where there is something that must not be replaced; nothing is touched then */
    static void mayReplace(boolean empty, String what, boolean replace) {
        if (!empty && !replace) {
            throw new LocalFailure("%s is not empty: REPLACE=yes replaces what is there.".formatted(what));
        }
    }

    /** Into the register's database, which loses what it has. */
    void register(Database database, DatabaseTools tools) {
        load(tools, Backup.DATABASE);
        var expected = rows();
        var found = count(tools);
        if (!found.equals(expected)) {
            throw new LocalFailure("The restored database has other rows than the backup: %s instead of %s."
                    .formatted(found, expected));
        }
        if (verification.applyAsInt(database) != 0) {
            throw new LocalFailure(
                    "The journals of the restored database are not intact, or its schema is not usable.");
        }
    }

    /** Into a login's database, which loses what it has. */
    void load(DatabaseTools tools, String part) {
        try (var dump = archive.open(part)) {
            tools.empty();
            tools.load(dump);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts a restored state folder in the place of what a state folder has, which is moved aside.
     *
     * @param restored with the register's database, which nothing uses any more
     * @param aside where what is replaced goes
     */
    void intoPlace(Path restored, Path home, Path aside) {
        try {
            if (archive.has(KeycloakData.DATABASE)) {
                new KeycloakData(restored).restoreFrom(archive);
            }
            for (var name : STATE) {
                if (!Files.exists(restored.resolve(name))) {
                    continue;
                }
                if (Files.exists(home.resolve(name))) {
                    Folders.create(aside);
                    Files.move(home.resolve(name), aside.resolve(name));
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
        archive.keys(Backup.ROWS).forEach(table -> rows.put(table, Long.valueOf(archive.told(Backup.ROWS + table))));
        return rows;
    }
}
