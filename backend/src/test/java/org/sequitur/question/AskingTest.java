package org.sequitur.question;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class AskingTest {

    @Inject
    AgroalDataSource database;

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private String commitmentId;

    @BeforeEach
    void create_commitment_of_cocom() {
        commitmentId = TestCommitments.of("cocom");
    }

    @Test
    void a_public_question_and_its_answer_are_public() {
        String question =
                ask(staff, commitmentId, "public").statusCode(201).extract().path("questionId");
        answer(officer, question).statusCode(201).body("body.bodyId", equalTo("cocom"));

        get("/questions/" + question)
                .body("text.fr", equalTo("En français."))
                .body("answers", hasSize(1))
                .body("answers[0].text.nl", equalTo("In het Nederlands."));
        get("/questions/" + question + "/answers").body("total", equalTo(1));
        get("/commitments/" + commitmentId + "/history")
                .body("items.kind", equalTo(List.of("questionAnswered", "questionAsked")));
    }

    @Test
    void an_internal_question_is_not_found_for_others() {
        String question =
                ask(staff, commitmentId, "internal").statusCode(201).extract().path("questionId");
        String answer = answer(officer, question).statusCode(201).extract().path("answerId");
        var questions = "/commitments/" + commitmentId + "/questions";

        for (var insider : List.of(staff, officer, Tokens.colleague("cocom"))) {
            as(insider).get("/questions/" + question).then().statusCode(200);
            as(insider).get("/answers/" + answer).then().statusCode(200);
            as(insider).get(questions).then().body("total", equalTo(1));
        }
        for (var outsider : List.of(Tokens.agency("erip"), Tokens.admin(), Tokens.withoutRole())) {
            as(outsider).get("/questions/" + question).then().statusCode(404);
            as(outsider).get("/answers/" + answer).then().statusCode(404);
            as(outsider).get("/questions/" + question + "/answers").then().statusCode(404);
            as(outsider).get(questions).then().body("total", equalTo(0));
            answer(outsider, question).statusCode(404);
        }
        get("/questions/" + question).statusCode(404);
        get(questions).body("total", equalTo(0));
        get("/commitments/" + commitmentId + "/history").body("total", equalTo(0));
    }

    @Test
    void a_question_whose_answer_is_late_is_in_parliaments_inbox_until_it_is_answered() throws SQLException {
        String question = ask(staff, commitmentId, "internal").extract().path("questionId");
        assertNull(overdue(question));
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update open_task set day = '2020-01-01' where fact_id = '" + question + "'");
        }

        assertEquals("2020-01-01", overdue(question));
        answer(officer, question).statusCode(201);
        assertNull(overdue(question));
    }

    /** The day by which the answer was expected, if it is in the inbox of staff. */
    private String overdue(String question) {
        return as(staff)
                .get("/me")
                .then()
                .extract()
                .path("awaiting.find { it.kind == 'overdueAnswers' }.items.find { it.fact.factId == '%s' }?.datedOn"
                        .formatted(question));
    }

    @Test
    void concurrent_questions_and_answers_are_all_in_the_chain() {
        String question = ask(staff, commitmentId, "public").extract().path("questionId");

        assertEquals(
                Collections.nCopies(8, 201),
                Concurrently.statuses(
                        8, i -> i % 2 == 0 ? answer(officer, question) : ask(staff, commitmentId, "public")));

        get("/questions/" + question + "/answers").body("total", equalTo(4));
        get("/commitments/" + commitmentId + "/questions").body("total", equalTo(5));
        get("/commitments/" + commitmentId + "/history").body("total", equalTo(9));
    }

    @Test
    void only_the_owner_can_answer_a_question() {
        String question = ask(staff, commitmentId, "public").extract().path("questionId");

        answer(staff, question).statusCode(403);
        answer(Tokens.agency("erip"), question).statusCode(403);
    }
}
