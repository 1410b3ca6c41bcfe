package org.sequitur.statement;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.StatementSteps.content;
import static org.sequitur.testsupport.StatementSteps.publish;
import static org.sequitur.testsupport.StatementSteps.read;
import static org.sequitur.testsupport.StatementSteps.save;
import static org.sequitur.testsupport.StatementSteps.saved;
import static org.sequitur.testsupport.StatementSteps.start;
import static org.sequitur.testsupport.StatementSteps.subject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.Api;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SensitiveText;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Drafts of statements that are started, edited or published at the same time. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ConcurrentStatementsTest {

    private final String officer = Tokens.agency("cocom");
    private final String colleague = Tokens.colleague("cocom");
    private final String staff = Tokens.staff();

    private String commitmentId;

    @BeforeEach
    void create_commitment_of_cocom() {
        commitmentId = TestCommitments.of("cocom");
    }

    @Test
    void users_who_start_the_same_draft_at_once_get_the_same_one() {
        for (var round = 0; round < 3; round++) {
            var question = subject("answer", commitmentId);
            Set<String> ids = ConcurrentHashMap.newKeySet();

            var statuses = Concurrently.statuses(8, i -> {
                var started = start(i % 2 == 0 ? officer : colleague, "answer", question);
                ids.add(Api.text(started, "/statementDraftId"));
                return started;
            });

            assertEquals(Collections.nCopies(8, 201), statuses);
            assertEquals(1, ids.size());
        }
    }

    @Test
    void of_several_edits_of_one_version_one_is_saved() {
        var draft = saved(officer, "answer", subject("answer", commitmentId), content(""));

        assertEquals(
                List.of(200, 412, 412, 412),
                Concurrently.statuses(
                        4,
                        i -> save(officer, draft, "{ \"text\": { \"fr\": \"Version " + i + ".\" }, \"values\": {} }")));
    }

    @Test
    void a_draft_that_two_users_publish_at_once_is_published_once() {
        for (var round = 0; round < 3; round++) {
            var question = subject("answer", commitmentId);
            var draft = saved(officer, "answer", question, content(""));
            var seenByColleague = read(colleague, draft.id());

            assertEquals(
                    List.of(200, 404, 404, 404),
                    Concurrently.statuses(
                            4, i -> i % 2 == 0 ? publish(officer, draft) : publish(colleague, seenByColleague)));

            as(officer).get("/questions/" + question).then().body("answers.size()", equalTo(1));
        }
    }

    @Test
    void publishing_during_an_edit_publishes_the_version_read_or_fails() {
        for (var round = 0; round < 5; round++) {
            var question = subject("answer", commitmentId);
            var draft = saved(officer, "answer", question, content(""));

            var statuses = Concurrently.statuses(
                    2, i -> i == 0 ? publish(officer, draft) : save(officer, draft, "{ \"values\": {} }"));

            var published = as(officer)
                    .get("/questions/" + question)
                    .then()
                    .extract()
                    .path("answers.size()")
                    .equals(1);
            assertEquals(published ? List.of(200, 404) : List.of(200, 412), statuses);
        }
    }

    @Test
    void drafts_of_several_kinds_about_one_commitment_are_published_at_once() {
        for (var round = 0; round < 3; round++) {
            var commitment = TestCommitments.of("cocom");
            var report = subject("assessment", commitment);
            var assessment = saved(staff, "assessment", report, content("\"outcome\": \"confirmed\""));
            var deadline = saved(staff, "deadline", commitment, content("\"deadline\": \"2032-01-01\""));
            var question = subject("answer", commitment);
            var answered = saved(officer, "answer", question, content(""));

            assertEquals(List.of(200, 200, 200, 200, 201), Concurrently.statuses(5, i -> switch (i) {
                case 0 -> publish(staff, assessment);
                case 1 -> publish(staff, deadline);
                case 2 -> publish(officer, answered);
                case 3 -> SensitiveText.withdraw(officer, "/progressReports/" + report + "/withdrawal", "A name");
                default -> answer(officer, question);
            }));
        }
    }

    @Test
    void a_draft_published_beside_the_operation_of_its_statement_obeys_the_same_rules() {
        for (var round = 0; round < 3; round++) {
            var commitment = TestCommitments.of("cocom");
            var first = saved(staff, "closure", commitment, content("\"reason\": \"overtaken\""));

            var statuses = Concurrently.statuses(
                    2, i -> i == 0 ? publish(staff, first) : close(staff, commitment, "overtaken"));

            assertTrue(List.of(List.of(200, 409), List.of(201, 409)).contains(statuses), statuses::toString);
        }
    }
}
