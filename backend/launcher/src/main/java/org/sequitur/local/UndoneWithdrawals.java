package org.sequitur.local;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Withdrawals that a restore undoes: those in the replaced database that the backup does not contain. Their texts become
 * public again until they are withdrawn again.
 */
final class UndoneWithdrawals {

    /**
     * A table of withdrawals.
     *
     * @param query returns for each withdrawal in one text what was withdrawn, its id, and the time
     */
    private record Table(String name, String query) {}

    private static final List<Table> TABLES = List.of(
            new Table(
                    "text_withdrawal",
                    "select concat_ws(' ', withdrawn_text, withdrawn_id, 'withdrawn at', published_at, 'UTC') from text_withdrawal"),
            new Table(
                    "withdrawal",
                    "select concat_ws(' ', 'EVIDENCE_ITEM', id, 'withdrawn at', published_at, 'UTC') from withdrawal"));

    private final Set<String> replaced;

    private UndoneWithdrawals(Set<String> replaced) {
        this.replaced = replaced;
    }

    /** If nothing is replaced, or the replaced data are unreadable. */
    static UndoneWithdrawals unknown() {
        return new UndoneWithdrawals(Set.of());
    }

    /** @param tools of the database that will be replaced */
    static UndoneWithdrawals in(DatabaseTools tools) throws IOException {
        return new UndoneWithdrawals(read(tools));
    }

    /**
     * @param tools of the restored database
     * @return one line for each withdrawal
     */
    List<String> missingFrom(DatabaseTools tools) throws IOException {
        var missing = new TreeSet<>(replaced);
        missing.removeAll(read(tools));
        return List.copyOf(missing);
    }

    private static Set<String> read(DatabaseTools tools) throws IOException {
        var withdrawals = new TreeSet<String>();
        for (var table : TABLES) {
            // Databases of earlier versions have no table of text withdrawals.
            if (tools.hasTable(table.name())) {
                withdrawals.addAll(tools.query(table.query()));
            }
        }
        return withdrawals;
    }
}
