package org.sequitur.platform;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.ask;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.testsupport.DatabaseOf;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** If the database's disk is full, a write is refused and stores nothing; it succeeds once there is space. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class StorageFullTest {

    /** The error codes of MariaDB on a full disk, raised by a trigger: a really full disk would break all other tests. */
    @ParameterizedTest
    @CsvSource({
        "1021, Disk full (/var/lib/mysql); waiting for someone to free some space",
        "1026, Error writing file (errno: 28)",
        "1030, Got error 28 from storage engine InnoDB",
        "1114, The table 'question' is full",
    })
    void a_write_on_a_full_disk_is_refused_with_507_and_can_be_repeated_later(int code, String message)
            throws SQLException {
        var staff = Tokens.staff();
        var commitmentId = TestCommitments.of("cocom");
        int before =
                get("/commitments/" + commitmentId + "/questions").extract().path("total");
        executeAsOperator("""
                create trigger storage_full before insert on question for each row
                signal sqlstate 'HY000' set mysql_errno = %d, message_text = '%s'""".formatted(code, message.replace("'", "''")));
        try {
            ask(staff, commitmentId, "public")
                    .statusCode(507)
                    .body("type", equalTo("urn:problem-type:sequitur:storageFull"))
                    .body("detail", containsString("Rien n’a été enregistré"));
        } finally {
            executeAsOperator("drop trigger storage_full");
        }

        get("/commitments/" + commitmentId + "/questions").body("total", equalTo(before));
        ask(staff, commitmentId, "public").statusCode(201);
        get("/commitments/" + commitmentId + "/questions").body("total", equalTo(before + 1));
    }

    @Test
    void the_problem_is_explained_in_both_languages() {
        get("/refData/problemTypes")
                .body(
                        "items.find { it.code == 'urn:problem-type:sequitur:storageFull' }.definition.nl",
                        containsString("Er is niets opgeslagen"));
    }

    private static void executeAsOperator(String sql) throws SQLException {
        try (var operator = DatabaseOf.operator();
                var statement = operator.createStatement()) {
            statement.execute(sql);
        }
    }
}
