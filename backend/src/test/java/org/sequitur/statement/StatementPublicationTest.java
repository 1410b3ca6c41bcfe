package org.sequitur.statement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.StatementSteps.StatementDraft;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Statements that are published from their drafts. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class StatementPublicationTest {

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();

    private String commitmentId;

    @BeforeEach
    void create_commitment_of_cocom() {
        commitmentId = TestCommitments.of("cocom");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answer | answers |",
                "deadlineRequest | deadlines | \"deadline\": \"2032-01-01\"",
                "declaration | governmentResponses |",
                "assessment | assessments | \"outcome\": \"confirmed\"",
                "question | questions | \"visibility\": \"public\", \"answerExpectedOn\": \"2033-01-01\"",
                "deadline | deadlines | \"deadline\": \"2032-01-01\"",
                "deadlineDecision | deadlines | \"outcome\": \"granted\"",
                "governmentResponse | governmentResponses | \"response\": \"accepted\", \"respondedOn\": \"2024-01-01\"",
                "earlierResponse | governmentResponses | \"response\": \"accepted\", \"respondedOn\": \"2024-01-01\", \"document\": \"Lettre\"",
                "earlierDeadline | deadlines | \"deadline\": \"2032-01-01\", \"setOn\": \"2024-01-01\", \"document\": \"Lettre\"",
                "closure | closures | \"reason\": \"overtaken\"",
                "handover | ownerDecisions | \"fromBodyId\": \"cocom\", \"toBodyId\": \"erip\", \"document\": \"Lettre\"",
                "foreword | forewords | \"from\": \"2023-07-01\", \"to\": \"2024-06-30\""
            })
    void each_kind_is_published_from_its_draft_by_those_who_may_publish_it(
            String kind, String collection, String values) {
        var ofBody = kind.equals("answer") || kind.equals("deadlineRequest") || kind.equals("declaration");
        var author = ofBody ? officer : staff;
        var other = ofBody ? staff : officer;
        var subject = subject(kind, commitmentId);

        start(other, kind, subject).statusCode(403);
        var draft = saved(author, kind, subject, content(values == null ? "" : values));
        as(author).get(draft.path()).then().body("state", equalTo("readyToPublish"));
        as(other).get(draft.path()).then().statusCode(404);
        var statement = text(publish(author, draft).statusCode(200), "/statementId");

        as(author).get("/" + collection + "/" + statement).then().statusCode(200);
        as(author).get(draft.path()).then().statusCode(404);
    }

    @Test
    void a_reopening_is_published_from_its_draft() {
        close(staff, commitmentId, "overtaken").statusCode(201);
        var draft = saved(staff, "reopening", commitmentId, content(""));

        publish(staff, draft).statusCode(200);

        get("/commitments/" + commitmentId).body("closed", equalTo(false));
    }

    @Test
    void a_short_title_replaces_only_the_one_that_its_draft_was_written_for() {
        var path = "/commitments/" + commitmentId + "/shortTitle";
        var before = get(path).extract().header("ETag").replace("\"", "\\\"");
        var draft = saved(
                staff,
                "shortTitle",
                commitmentId,
                "{ \"text\": { \"fr\": \"Le nôtre\", \"nl\": \"De onze\" }, \"ifMatch\": \"%s\" }".formatted(before));
        as(staff)
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{ \"title\": { \"fr\": \"Le leur\", \"nl\": \"De hunne\" } }")
                .put(path)
                .then()
                .statusCode(200);

        // The draft names the commitment with its title, so its own entity tag changed too.
        publish(staff, read(staff, draft.id())).statusCode(412);
        var now = get(path).extract().header("ETag").replace("\"", "\\\"");
        var again = StatementDraft.of(save(
                staff,
                read(staff, draft.id()),
                "{ \"text\": { \"fr\": \"Le nôtre\", \"nl\": \"De onze\" }, \"ifMatch\": \"%s\" }".formatted(now)));
        publish(staff, again).statusCode(200);

        get(path).body("title.fr", equalTo("Le nôtre"));
    }

    @Test
    void what_the_operation_would_refuse_is_refused_and_the_draft_stays() {
        var draft = saved(
                staff,
                "question",
                commitmentId,
                "{ \"text\": { \"fr\": \"Quand ?\" }, \"values\": { \"answerExpectedOn\": \"30/6\" } }");

        publish(staff, draft)
                .statusCode(400)
                .body(
                        "issues.name",
                        containsInAnyOrder("/text/nl", "/visibility", "/originalLanguage", "/answerExpectedOn"));

        var past = StatementDraft.of(
                save(staff, draft, content("\"visibility\": \"public\", \"answerExpectedOn\": \"2020-01-01\"")));
        publish(staff, past).statusCode(400).body("issues.name", contains("/answerExpectedOn"));
        as(staff).get(draft.path()).then().body("content.values.answerExpectedOn", equalTo("2020-01-01"));
        get("/commitments/" + commitmentId + "/questions").body("total", equalTo(0));
    }

    @Test
    void an_impossible_day_is_kept_in_the_draft_and_refused_at_the_publication() {
        var draft = saved(staff, "deadline", commitmentId, content("\"deadline\": \"2032-02-30\""));

        as(staff)
                .get(draft.path())
                .then()
                .body("state", equalTo("started"))
                .body("content.values.deadline", equalTo("2032-02-30"));
        publish(staff, draft).statusCode(400).body("issues.name", contains("/deadline"));
    }

    @Test
    void a_repeated_publication_returns_the_statement_of_the_first() {
        var draft = saved(officer, "answer", subject("answer", commitmentId), content(""));
        var key = UUID.randomUUID().toString();

        var first = publishWithKey(draft, key);

        assertEquals(first, publishWithKey(draft, key));
        get("/commitments/" + commitmentId + "/history").body("total", equalTo(0));
        as(officer)
                .get("/commitments/" + commitmentId + "/questions")
                .then()
                .body("items[0].answers.size()", equalTo(1));
    }

    private String publishWithKey(StatementDraft draft, String key) {
        return text(
                as(officer)
                        .header("If-Match", draft.etag())
                        .header("Idempotency-Key", key)
                        .put(draft.path() + "/publication")
                        .then()
                        .statusCode(200),
                "/statementId");
    }
}
