package org.sequitur.statement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.StatementSteps.content;
import static org.sequitur.testsupport.StatementSteps.publish;
import static org.sequitur.testsupport.StatementSteps.read;
import static org.sequitur.testsupport.StatementSteps.save;
import static org.sequitur.testsupport.StatementSteps.saved;
import static org.sequitur.testsupport.StatementSteps.start;
import static org.sequitur.testsupport.StatementSteps.subject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SensitiveText;
import org.sequitur.testsupport.StatementSteps.StatementDraft;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Statements that colleagues prepare together. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class StatementDraftTest {

    @Inject
    EntityManager database;

    private final String officer = Tokens.agency("cocom");
    private final String colleague = Tokens.colleague("cocom");
    private final String staff = Tokens.staff();

    private String commitmentId;

    @BeforeEach
    void create_commitment_of_cocom() {
        commitmentId = TestCommitments.of("cocom");
    }

    @Test
    void a_colleague_translates_and_publishes_what_another_wrote() {
        var question = subject("answer", commitmentId);
        var french = saved(
                officer,
                "answer",
                question,
                "{ \"text\": { \"fr\": \"Bientôt.\" }, \"originalLanguage\": \"fr\", \"values\": {} }");

        as(colleague)
                .get(french.path())
                .then()
                .body("state", equalTo("toTranslate"))
                .body("subjectId", equalTo(question))
                .body("commitment.commitmentId", equalTo(commitmentId))
                .body("saved.byCaller", equalTo(false))
                .body("content.text.fr", equalTo("Bientôt."));
        var both = StatementDraft.of(save(
                        colleague,
                        read(colleague, french.id()),
                        "{ \"text\": { \"fr\": \"Bientôt.\", \"nl\": \"Binnenkort.\" }, \"originalLanguage\": \"fr\" }")
                .body("state", equalTo("readyToPublish"))
                .body("saved.byCaller", equalTo(true)));
        var answer = text(publish(colleague, both).statusCode(200), "/statementId");

        as(officer)
                .get("/answers/" + answer)
                .then()
                .body("text.nl", equalTo("Binnenkort."))
                .body("originalLanguage", equalTo("fr"));
        as(colleague).get(both.path()).then().statusCode(404);
        as(colleague)
                .get("/statementDrafts?subject=" + question)
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @Test
    void a_value_that_the_statement_does_not_have_is_refused() {
        var draft = StatementDraft.of(start(staff, "closure", commitmentId));

        save(staff, draft, "{ \"values\": { \"deadline\": \"2032-01-01\" } }")
                .statusCode(400)
                .body("issues.name", contains("/values/deadline"));
    }

    @Test
    void an_older_version_is_neither_saved_nor_published_nor_deleted() {
        var question = subject("answer", commitmentId);
        var seenByBoth = StatementDraft.of(start(officer, "answer", question));
        save(officer, seenByBoth, content("")).statusCode(200);

        save(officer, seenByBoth, "{}").statusCode(412).body("type", endsWith(":staleRepresentation"));
        publish(officer, seenByBoth).statusCode(412);
        as(officer)
                .header("If-Match", seenByBoth.etag())
                .delete(seenByBoth.path())
                .then()
                .statusCode(412);
        as(officer).delete(seenByBoth.path()).then().statusCode(428);
        as(officer).get(seenByBoth.path()).then().body("state", equalTo("readyToPublish"));
    }

    @Test
    void a_deleted_draft_is_gone_and_can_be_started_anew() {
        var draft = saved(staff, "deadline", commitmentId, content(""));

        as(staff).header("If-Match", draft.etag()).delete(draft.path()).then().statusCode(204);

        as(staff).get(draft.path()).then().statusCode(404);
        start(staff, "deadline", commitmentId).statusCode(201).body("content", not(hasKey("text")));
    }

    @Test
    void the_inbox_says_what_is_to_be_translated_and_what_is_ready() {
        var toTranslate = saved(staff, "closure", commitmentId, "{ \"text\": { \"nl\": \"Achterhaald.\" } }");
        var ready = saved(staff, "deadline", commitmentId, content("\"deadline\": \"2032-01-01\""));
        var started = StatementDraft.of(start(staff, "question", commitmentId));

        as(Tokens.secondStaff())
                .get("/me")
                .then()
                .statusCode(200)
                .body(state(toTranslate), equalTo("toTranslate"))
                .body(state(ready), equalTo("readyToPublish"))
                .body(state(started), equalTo("started"))
                .body("statementDrafts.saved.byCaller", hasItem(false));
        as(staff)
                .get("/statementDrafts?commitment=" + commitmentId)
                .then()
                .body("items.statementDraftId", contains(started.id(), ready.id(), toTranslate.id()));
    }

    @Test
    void the_inbox_names_the_question_of_a_draft_and_says_when_it_cannot_be_answered_any_more() {
        String question = ask(staff, commitmentId, "internal").extract().path("questionId");
        var draft = saved(officer, "answer", question, content(""));
        var inbox = "statementDrafts.find { it.statementDraftId == '" + draft.id() + "' }";
        as(officer)
                .get("/me")
                .then()
                .body(inbox + ".state", equalTo("readyToPublish"))
                .body(inbox + ".question.internal", equalTo(true))
                .body(inbox + ".question.text.fr", not(emptyOrNullString()));

        SensitiveText.withdraw(staff, "/questions/" + question + "/withdrawal", "mot")
                .statusCode(200);

        as(officer)
                .get("/me")
                .then()
                .statusCode(200)
                .body(inbox + ".state", equalTo("cannotBePublished"))
                .body(inbox + ".question", not(hasKey("text")));
        // Its version stays: it can still be copied and deleted.
        as(officer).header("If-Match", draft.etag()).delete(draft.path()).then().statusCode(204);
    }

    @Test
    void an_unknown_subject_is_refused_and_one_without_drafts_is_not() {
        var question = subject("answer", commitmentId);
        for (var known : List.of(commitmentId, question)) {
            as(officer)
                    .get("/statementDrafts?subject=" + known)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(0));
        }
        as(staff).get("/statementDrafts?subject=a-590").then().statusCode(200);
        for (var unknown : List.of("a-590-99.1", "01939b3e-7d1a-7c3e-9c52-3f0f3c2a1b4d", "x")) {
            for (var token : List.of(officer, staff)) {
                as(token)
                        .get("/statementDrafts?subject=" + unknown)
                        .then()
                        .statusCode(400)
                        .body("issues.name", contains("subject"))
                        .body("issues.value", contains(unknown));
            }
        }
    }

    private static String state(StatementDraft draft) {
        return "statementDrafts.find { it.statementDraftId == '" + draft.id() + "' }.state";
    }

    @Test
    void an_account_has_a_bounded_number_of_drafts() {
        var author = Tokens.subject(colleague);
        var rows = IntStream.range(0, 200)
                .mapToObj(i -> "('" + UUID.randomUUID() + "', 'DECLARATION', 'bound-" + i + "', null, '"
                        + commitmentId.replaceFirst("-[0-9.]+$", "") + "', '{}', 'STARTED', '" + author + "', now(6))")
                .collect(Collectors.joining(", "));
        execute("insert into statement_draft (id, kind, subject_id, commitment_row_id, resolution_id, content, state,"
                + " saved_by, saved_at) values " + rows);
        try {
            start(colleague, "declaration", commitmentId)
                    .statusCode(409)
                    .body("type", endsWith(":forbiddenTransition"));
            start(officer, "declaration", commitmentId).statusCode(201);
        } finally {
            execute("delete from statement_draft where subject_id like 'bound-%'");
        }
    }

    private void execute(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }
}
