package org.sequitur.followup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.SensitiveText.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.PrintedReport;
import org.sequitur.testsupport.RandomHistory;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The report of a period prints what was said in it, even if it is withdrawn later, and the withdrawals of the period. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class WithdrawnInPeriodReportTest {

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private final RandomHistory.TestClock calendar = new RandomHistory.TestClock();
    private String commitmentId;

    @BeforeEach
    void create_a_commitment() {
        QuarkusMock.installMockForType(calendar, Clock.class);
        on("2024-01-10");
        commitmentId = TestCommitments.inOwnResolution("cocom");
    }

    @Test
    void an_open_question_stays_in_the_reports_of_past_periods_with_its_withdrawal() throws IOException {
        var question = text(ask(staff, commitmentId, "public"), "/questionId");
        on("2024-01-20");
        // A newer question: the latest one is printed in any case.
        ask(staff, commitmentId, "public").statusCode(201);
        on("2024-06-10");
        withdraw(staff, "/questions/" + question + "/withdrawal", "Questionreason")
                .statusCode(200);

        assertTrue(words("2024-02-01", "2024-03-31").contains("Questionreason"));
        assertTrue(words("2024-06-01", "2024-06-30").contains("Questionreason"));
        assertFalse(words("2024-07-01", "2024-07-31").contains("Questionreason"));
    }

    @Test
    void a_question_that_was_answered_before_is_printed_in_the_period_of_its_withdrawal() throws IOException {
        var question = text(ask(staff, commitmentId, "public"), "/questionId");
        answer(officer, question).statusCode(201);
        ask(staff, commitmentId, "public").statusCode(201);
        on("2024-06-10");
        withdraw(staff, "/questions/" + question + "/withdrawal", "Questionreason")
                .statusCode(200);

        assertFalse(words("2024-02-01", "2024-03-31").contains("Questionreason"));
        assertTrue(words("2024-06-01", "2024-06-30").contains("Questionreason"));
    }

    @Test
    void an_answered_question_is_printed_in_the_period_in_which_an_answer_is_withdrawn() throws IOException {
        var question = text(ask(staff, commitmentId, "public"), "/questionId");
        var answer = text(answer(officer, question), "/answerId");
        ask(staff, commitmentId, "public").statusCode(201);
        on("2024-06-10");
        withdraw(staff, "/answers/" + answer + "/withdrawal", "Answerreason").statusCode(200);

        assertFalse(words("2024-02-01", "2024-03-31").contains("Answerreason"));
        assertTrue(words("2024-06-01", "2024-06-30").contains("Answerreason"));
        assertFalse(words("2024-07-01", "2024-07-31").contains("Answerreason"));
    }

    @Test
    void a_question_is_printed_as_open_once_its_body_has_withdrawn_all_its_answers() throws IOException {
        var question = text(ask(staff, commitmentId, "public"), "/questionId");
        var first = text(answer(officer, question), "/answerId");
        var second = text(answer(officer, question), "/answerId");
        // The latest question is printed in any case.
        answer(officer, text(ask(staff, commitmentId, "public"), "/questionId")).statusCode(201);
        on("2024-02-10");
        withdraw(officer, "/answers/" + first + "/withdrawal", "Firstreason").statusCode(200);
        on("2024-04-10");
        withdraw(officer, "/answers/" + second + "/withdrawal", "Secondreason").statusCode(200);

        assertFalse(words("2024-01-01", "2024-01-31").contains("sans réponse"));
        assertFalse(words("2024-02-01", "2024-02-29").contains("sans réponse"));
        assertFalse(words("2024-03-01", "2024-03-31").contains("Firstreason"));
        assertTrue(words("2024-04-01", "2024-04-30").matches(".*Secondreason.*sans réponse.*"));
        assertTrue(words("2024-06-01", "2024-06-30").matches(".*Secondreason.*sans réponse.*"));
    }

    @Test
    void an_earlier_report_is_printed_in_the_period_of_its_withdrawal() throws IOException {
        var first = published(officer, commitmentId, "inProgress");
        on("2024-02-10");
        published(officer, commitmentId, "inProgress");
        on("2024-06-10");
        withdraw(officer, "/progressReports/" + first + "/withdrawal", "Reportreason")
                .statusCode(200);

        assertFalse(words("2024-03-01", "2024-03-31").contains("Reportreason"));
        assertTrue(words("2024-06-01", "2024-06-30").contains("Reportreason"));
    }

    private void on(String day) {
        calendar.set(
                LocalDate.parse(day).atTime(12, 0).atZone(BrusselsTime.BRUSSELS).toInstant());
    }

    private String words(String from, String to) throws IOException {
        on("2024-08-10");
        return PrintedReport.of(Map.of(
                        "resolution",
                        commitmentId.replaceFirst("-[0-9.]+$", ""),
                        "commitment",
                        commitmentId,
                        "format",
                        "docx",
                        "lang",
                        "fr",
                        "from",
                        from,
                        "to",
                        to))
                .wordsOfDocx();
    }
}
