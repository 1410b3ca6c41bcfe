package write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;

/**
 * Client that publishes drafts by JDBC: the API's transaction with its rows, locks, keys and triggers, without HTTP,
 * token, validation, hash or response. Measures what the rules cost in the database, independently of the client.
 */
final class JdbcPublisher implements Run.Client {

    /** No hash is computed: the journal of this temporary register need not verify. */
    private static final String HASH = "0".repeat(64);

    private final Queue<Write.Draft> drafts;
    private final Connection connection = Database.connect();
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    JdbcPublisher(Queue<Write.Draft> drafts) throws SQLException {
        this.drafts = drafts;
        connection.setAutoCommit(false);
    }

    @Override
    public boolean act() throws SQLException {
        var draft = drafts.poll();
        if (draft != null) {
            publish(draft.id());
        }
        return draft != null;
    }

    private void publish(String id) throws SQLException {
        long row;
        int position;
        String before;
        try (var draft = ask(
                """
                select d.*, c.* from progress_report_draft d join commitment c on c.row_id = d.commitment_row_id
                 where d.id = ? for update
                """,
                id)) {
            draft.next();
            row = draft.getLong("row_id");
            position = draft.getInt("journal_length") + 1;
            before = draft.getString("journal_hash");
        }
        ask(
                """
                select e.*, b.*, r.* from progress_report_draft d join body b on b.id = d.body_id
                  join commitment c on c.row_id = d.commitment_row_id join resolution r on r.id = c.resolution_id
                  left join evidence_item e on e.report_id = d.id where d.id = ? order by e.id
                """,
                id)
                .close();
        write(
                """
                insert into progress_report (id, commitment_row_id, body_id, implementation_status, percent_done,
                 expected_on, proofs, narrative_fr, narrative_nl, original_language, published_at)
                values (?, ?, 'cocom', 'IN_PROGRESS', ?, '2027-12-31', '{"items":[]}', ?, ?, 'fr', now(6))
                """,
                id,
                row,
                position % 101,
                Report.FRENCH,
                Report.DUTCH);
        write(
                """
                insert into journal_entry
                values (?, ?, ?, 'REPORT_PUBLISHED', ?, 'cocom', 'a user', false, now(6), ?, ?, ?, 'PUBLIC')
                """,
                UUID.randomUUID().toString(),
                row,
                position,
                id,
                HASH,
                before,
                HASH);
        write(
                """
                update commitment
                   set implementation_status = 'IN_PROGRESS', percent_done = ?, expected_on = '2027-12-31',
                       last_reported_on = current_date, silent_since = current_date, journal_length = ?, journal_hash = ?
                 where row_id = ?
                """,
                position % 101,
                position,
                HASH,
                row);
        write("delete from progress_report_draft where id = ?", id);
        Object since;
        try (var period = ask("select valid_from from state_period where row_id = ? and valid_until = '9999-12-31'", row)) {
            period.next();
            since = period.getObject(1);
        }
        write(
                """
                update state_period p join commitment c on c.row_id = p.row_id
                   set p.implementation_status = c.implementation_status, p.percent_done = c.percent_done,
                       p.expected_on = c.expected_on, p.last_reported_on = c.last_reported_on,
                       p.silent_since = c.silent_since
                 where p.row_id = ? and p.valid_from = ?
                """,
                row,
                since);
        var counted = filled(
                """
                begin not atomic
                  update public_data_change set changes = last_insert_id(changes + 1) where slot = mod(connection_id(), 16);
                  update commitment set search_slot = mod(connection_id(), 16), search_change = last_insert_id()
                   where row_id = ?;
                end
                """,
                row)
                .executeUpdate();
        if (counted != 2) {
            throw new IllegalStateException(counted + " rows counted");
        }
        connection.commit();
    }

    private ResultSet ask(String sql, Object... values) throws SQLException {
        return filled(sql, values).executeQuery();
    }

    private void write(String sql, Object... values) throws SQLException {
        var changed = filled(sql, values).executeUpdate();
        if (changed != 1) {
            throw new IllegalStateException(changed + " rows: " + sql);
        }
    }

    private PreparedStatement filled(String sql, Object... values) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            statements.put(sql, statement = connection.prepareStatement(sql));
        }
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
