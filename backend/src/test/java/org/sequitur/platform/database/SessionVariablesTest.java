package org.sequitur.platform.database;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("server")
class SessionVariablesTest {

    @Test
    void the_operators_session_variables_are_merged_with_ours(@TempDir Path folder) throws SQLException {
        try (var server = TestServer.start(folder)) {
            assertEquals("10 60 0", values(server, ""));
            assertEquals("10 60 7", values(server, "?sessionVariables=max_statement_time=7"));
            assertEquals(
                    "3 60 7",
                    values(
                            server,
                            "?connectTimeout=3000&sessionVariables=max_statement_time=7,innodb_lock_wait_timeout=3"));
        }
    }

    private static String values(TestServer server, String options) throws SQLException {
        var url = SessionVariables.addedTo(server.url() + options);
        try (var connection = DriverManager.getConnection(url, "admin", "x")) {
            return Grants.single(
                    connection,
                    "select concat(@@innodb_lock_wait_timeout, ' ', @@idle_write_transaction_timeout, ' ',"
                            + " round(@@max_statement_time))");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mariadb://localhost/sequitur",
                "jdbc:mariadb://localhost:3306/sequitur?sslMode=trust",
                "jdbc:mariadb://one:3306,two:3306/sequitur",
                "jdbc:mariadb:sequential://one:3306,two:3306/sequitur?connectTimeout=2000",
                "jdbc:mariadb:loadbalance://one,two/sequitur"
            })
    void urls_of_one_server_or_several_are_accepted(String url) {
        assertDoesNotThrow(() -> DatabaseSettings.of(Map.of("SEQUITUR_DB_URL", url)::get));
    }

    @ParameterizedTest
    @CsvSource({"''", "jdbc:mysql://localhost/sequitur", "jdbc:mariadb://localhost", "jdbc:mariadb://localhost/"})
    void other_urls_are_refused(String url) {
        assertThrows(MigrationRefusedException.class, () -> DatabaseSettings.of(Map.of("SEQUITUR_DB_URL", url)::get));
    }
}
