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

    /** Tables of withdrawals, and a query for each that returns what was withdrawn, its id, and the time. */
    private static final List<String> TABLES = List.of("text_withdrawal", "withdrawal");

    private static final List<String> QUERIES = List.of(
            "select concat_ws(' ', withdrawn_text, withdrawn_id, 'withdrawn at', published_at, 'UTC') from text_withdrawal",
            "select concat_ws(' ', 'EVIDENCE_ITEM', id, 'withdrawn at', published_at, 'UTC') from withdrawal");

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
        for (var i = 0; i < TABLES.size(); i++) {
            // Databases of earlier versions have no table of text withdrawals.
            if (tools.hasTable(TABLES.get(i))) {
                withdrawals.addAll(tools.query(QUERIES.get(i)));
            }
        }
        return withdrawals;
    }
}
