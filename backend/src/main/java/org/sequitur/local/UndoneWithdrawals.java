package org.sequitur.local;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The withdrawals that a restore undoes: those of the replaced database that the backup does not have. The texts are public
 * again after it, until they are withdrawn again.
 */
final class UndoneWithdrawals {

    /** The tables of withdrawals, and what each says of one: what was withdrawn, its id, and when. */
    private static final List<String> TABLES = List.of("text_withdrawal", "withdrawal");

    private static final List<String> QUERIES = List.of(
            "select concat_ws(' ', withdrawn_text, withdrawn_id, 'withdrawn at', published_at, 'UTC') from text_withdrawal",
            "select concat_ws(' ', 'EVIDENCE_ITEM', id, 'withdrawn at', published_at, 'UTC') from withdrawal");

    private final Set<String> replaced;

    private UndoneWithdrawals(Set<String> replaced) {
        this.replaced = replaced;
    }

    /** Where nothing is replaced, or what is replaced cannot be read. */
    static UndoneWithdrawals unknown() {
        return new UndoneWithdrawals(Set.of());
    }

    /** @param tools of the database that will be replaced */
    static UndoneWithdrawals in(DatabaseTools tools) throws IOException {
        return new UndoneWithdrawals(read(tools));
    }

    /**
     * @param tools of the restored database
     * @return one line for each
     */
    List<String> missingFrom(DatabaseTools tools) throws IOException {
        var missing = new TreeSet<>(replaced);
        missing.removeAll(read(tools));
        return List.copyOf(missing);
    }

    private static Set<String> read(DatabaseTools tools) throws IOException {
        var found = new TreeSet<String>();
        for (var i = 0; i < TABLES.size(); i++) {
            // A database of an earlier version has no withdrawals of texts.
            if (tools.hasTable(TABLES.get(i))) {
                found.addAll(tools.carryOut(QUERIES.get(i)));
            }
        }
        return found;
    }
}
