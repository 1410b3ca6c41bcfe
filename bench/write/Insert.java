package write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Queue;

/** Client that inserts a report's content into its own table, without foreign keys, triggers or journal. */
final class Insert implements Run.Client {

    private static final String INSERT =
            """
            insert into bench_report (id, commitment_row_id, body_id, implementation_status, percent_done, expected_on,
             proofs, narrative_fr, narrative_nl, original_language, published_at)
            values (uuid(), ?, 'cocom', 'IN_PROGRESS', ?, '2027-12-31', '{"items":[]}', ?, ?, 'fr', now(6))
            """;

    private final Queue<Integer> numbers;
    private final Connection connection = Database.connect();
    private final PreparedStatement insert = connection.prepareStatement(INSERT);

    Insert(Queue<Integer> numbers) throws SQLException {
        this.numbers = numbers;
    }

    static void prepare(Connection connection) throws SQLException {
        Database.execute(connection, "create or replace table bench_report like progress_report");
    }

    @Override
    public boolean act() throws SQLException {
        var number = numbers.poll();
        if (number != null) {
            insert.setLong(1, number % 600);
            insert.setInt(2, number % 101);
            insert.setString(3, Report.FRENCH);
            insert.setString(4, Report.DUTCH);
            insert.executeUpdate();
        }
        return number != null;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
