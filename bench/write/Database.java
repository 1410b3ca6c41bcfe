import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The API's database, past the API. */
final class Database {

    private Database() {}

    static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("SEQUITUR_DB_URL") + "?useServerPrepStmts=true",
                System.getenv("SEQUITUR_DB_USER"),
                System.getenv("SEQUITUR_DB_PASSWORD"));
    }

    /** Of all clients since the server started. */
    static long statements(Connection connection) throws SQLException {
        return number(connection, "select variable_value from information_schema.global_status where variable_name = 'QUESTIONS'");
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
