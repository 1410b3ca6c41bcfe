package org.sequitur.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.SensitiveText.withdraw;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The migration that opens the tasks of questions whose answers had all been withdrawn by their body. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class WithdrawnAnswersMigrationTest {

    private static final Path MIGRATION =
            Path.of("src/main/resources/db/migration/V57__questions_that_await_an_answer_again.sql");

    @Inject
    AgroalDataSource database;

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private final String commitmentId = TestCommitments.of("cocom");

    @Test
    void only_questions_that_their_body_left_without_an_answer_get_a_task() throws SQLException, IOException {
        var awaiting = question();
        withdrawAnswer(officer, answered(awaiting));
        withdrawAnswer(officer, answered(awaiting));
        var unanswered = question();
        var answeredAgain = question();
        withdrawAnswer(officer, answered(answeredAgain));
        answered(answeredAgain);
        var answered = question();
        withdrawAnswer(staff, answered(answered));
        var withdrawn = question();
        withdrawAnswer(officer, answered(withdrawn));
        withdraw(staff, "/questions/" + withdrawn + "/withdrawal", "A mistake").statusCode(200);

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from open_task where fact_id = '%s'".formatted(awaiting));
        }
        assertEquals(List.of(unanswered), open());
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(Files.readString(MIGRATION));
        }

        assertEquals(List.of(awaiting, unanswered), open());
    }

    private String question() {
        return text(ask(staff, commitmentId, "public"), "/questionId");
    }

    private String answered(String question) {
        return text(answer(officer, question).statusCode(201), "/answerId");
    }

    private static void withdrawAnswer(String token, String answer) {
        withdraw(token, "/answers/" + answer + "/withdrawal", "A mistake").statusCode(200);
    }

    /** The questions that await an answer by the day on which they are expected, oldest first. */
    private List<String> open() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select q.id from open_task t
                          join question q on q.id = t.fact_id and q.commitment_row_id = t.commitment_row_id
                                         and q.answer_expected_on = t.day
                          join commitment c on c.row_id = t.commitment_row_id
                         where t.kind = 'ANSWER' and c.id = '%s' order by q.published_at""".formatted(commitmentId))) {
            var ids = new ArrayList<String>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }
}
