package org.sequitur.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.evidence;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.ApiSteps.respond;
import static org.sequitur.testsupport.OwnerSteps.handOver;
import static org.sequitur.testsupport.StatementSteps.content;
import static org.sequitur.testsupport.StatementSteps.saved;
import static org.sequitur.testsupport.StatementSteps.start;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.StatementSteps;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** A request that two bodies must implement: each reports and answers questions for itself. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class JointOwnersTest {

    private static final String OWNER = "cocom";
    private static final String JOINT_OWNER = "actiris";

    private final String owner = Tokens.agency(OWNER);
    private final String jointOwner = Tokens.agency(JOINT_OWNER);
    private final String staff = Tokens.staff();
    private String commitmentId;

    @BeforeEach
    void create_commitment() {
        commitmentId = TestCommitments.joint(OWNER, JOINT_OWNER);
    }

    @Test
    void each_body_reports_in_its_own_name_and_the_latest_report_counts() {
        published(jointOwner, commitmentId, "notStarted");
        get("/commitments/" + commitmentId).body("implementationStatus", equalTo("notStarted"));

        published(owner, commitmentId, "partlyImplemented");
        get("/commitments/" + commitmentId).body("implementationStatus", equalTo("partlyImplemented"));

        published(jointOwner, commitmentId, "inProgress");
        get("/commitments/" + commitmentId)
                .body("implementationStatus", equalTo("inProgress"))
                .body("owner.bodyId", equalTo(OWNER));
        get("/commitments/" + commitmentId + "/progressReports")
                .body("items.body.bodyId", contains(JOINT_OWNER, OWNER, JOINT_OWNER));
    }

    @Test
    void the_draft_of_a_body_exists_for_that_body_alone() {
        var own = draft(jointOwner, commitmentId, report("inProgress"));
        var others = draft(owner, commitmentId, report("inProgress"));

        assertListsDrafts(jointOwner, own, others);
        assertListsDrafts(owner, others, own);
        evidence(jointOwner, own).statusCode(201);
        evidence(owner, own).statusCode(404);
        as(owner).get("/progressReports/" + own.id() + "/evidenceItems").then().statusCode(404);
        publish(owner, own).statusCode(404);
        publish(jointOwner, Draft.of(as(jointOwner).get(own.path()).then()))
                .statusCode(200)
                .body("body.bodyId", equalTo(JOINT_OWNER));
    }

    private void assertListsDrafts(String token, Draft own, Draft others) {
        as(token)
                .get("/commitments/" + commitmentId + "/progressReports")
                .then()
                .body("items.progressReportId", contains(own.id()))
                .body("total", equalTo(1));
        as(token).get(others.path()).then().statusCode(404);
        var inbox = as(token).get("/me").then().extract().asString();
        assertTrue(inbox.contains(own.id()));
        assertFalse(inbox.contains(others.id()));
    }

    @Test
    void after_a_handover_the_draft_of_the_former_owner_is_the_new_owners_and_that_of_the_joint_owner_stays_its_own() {
        var own = draft(jointOwner, commitmentId, report("inProgress"));
        var former = draft(owner, commitmentId, report("inProgress"));

        handOver(staff, commitmentId, OWNER, "erip").statusCode(201);

        var newOwner = Tokens.agency("erip");
        assertListsDrafts(jointOwner, own, former);
        as(newOwner).get(own.path()).then().statusCode(404);
        publish(newOwner, Draft.of(as(newOwner).get(former.path()).then()))
                .statusCode(200)
                .body("body.bodyId", equalTo("erip"));
        as(owner).get(own.path()).then().statusCode(404);
    }

    @Test
    void both_bodies_answer_a_public_question_each_with_a_draft_of_its_own() {
        var question = text(ask(staff, commitmentId, "public", today()), "/questionId");
        var own = saved(jointOwner, "answer", question, content(""));
        var others = saved(owner, "answer", question, content(""));

        as(jointOwner)
                .get("/statementDrafts?subject=" + question)
                .then()
                .body("items.statementDraftId", contains(own.id()));
        as(owner)
                .get("/statementDrafts?subject=" + question)
                .then()
                .body("items.statementDraftId", contains(others.id()));
        as(owner).get(own.path()).then().statusCode(404);
        as(jointOwner).get(others.path()).then().statusCode(404);

        StatementSteps.publish(owner, own).statusCode(404);
        StatementSteps.publish(jointOwner, own).statusCode(200);
        StatementSteps.publish(owner, others).statusCode(200);
        get("/questions/" + question).body("answers.body.bodyId", contains(JOINT_OWNER, OWNER));
    }

    @Test
    void a_question_waits_in_the_inbox_of_both_bodies_until_one_has_answered() {
        var question = text(ask(staff, commitmentId, "public", today()), "/questionId");
        assertTrue(isInInbox(owner, question));
        assertTrue(isInInbox(jointOwner, question));

        answer(jointOwner, question).statusCode(201).body("body.bodyId", equalTo(JOINT_OWNER));

        as(owner)
                .get("/me")
                .then()
                .body("awaiting.find { it.kind == 'questionsToAnswer' }.items.fact.factId", not(hasItem(question)));
    }

    @Test
    void an_internal_question_is_between_parliament_and_the_owner() {
        var question = text(ask(staff, commitmentId, "internal", today()), "/questionId");

        assertTrue(isInInbox(owner, question));
        assertFalse(isInInbox(jointOwner, question));
        as(jointOwner).get("/questions/" + question).then().statusCode(404);
        answer(jointOwner, question).statusCode(404);
        start(jointOwner, "answer", question).statusCode(404);
        as(jointOwner).get("/commitments/" + commitmentId + "/questions").then().body("items", empty());
    }

    @Test
    void a_joint_owner_that_becomes_the_owner_keeps_its_draft_and_receives_that_of_the_former_owner() {
        var question = text(ask(staff, commitmentId, "public", today()), "/questionId");
        var own = saved(jointOwner, "answer", question, content(""));
        var former = saved(owner, "answer", question, content(""));

        handOver(staff, commitmentId, OWNER, JOINT_OWNER).statusCode(201);

        as(jointOwner)
                .get("/statementDrafts?subject=" + question)
                .then()
                .body("items.statementDraftId", contains(former.id(), own.id()));
        as(jointOwner).get(own.path()).then().statusCode(200);
        as(owner).get(former.path()).then().statusCode(404);
    }

    @Test
    void the_requests_of_a_joint_owner_are_in_its_inbox() {
        var before = totalOf("mine");

        TestCommitments.joint("government", JOINT_OWNER);

        assertTrue(totalOf("mine") > before);
        assertTrue(totalOf("silent") > 0);
    }

    @Test
    void a_search_for_the_short_name_of_a_joint_owner_finds_the_request() {
        for (var name : List.of(OWNER, JOINT_OWNER)) {
            get("/commitments?commitment=%s&q=%s".formatted(commitmentId, name)).body("total", equalTo(1));
        }
        get("/commitments?commitment=%s&q=erip".formatted(commitmentId)).body("total", equalTo(0));
    }

    @Test
    void only_the_owner_requests_deadlines_and_declares_itself_not_competent() {
        deadline(jointOwner, commitmentId, "2032-01-01").statusCode(403);
        respond(jointOwner, commitmentId, "notCompetent", today().toString()).statusCode(403);
        start(jointOwner, "deadlineRequest", commitmentId).statusCode(403);
    }

    private static LocalDate today() {
        return LocalDate.now(BrusselsTime.BRUSSELS);
    }

    private static boolean isInInbox(String token, String question) {
        return as(token).get("/me").then().extract().asString().contains(question);
    }

    private int totalOf(String kind) {
        return as(jointOwner)
                .get("/me")
                .then()
                .extract()
                .<Integer>path("awaiting.find { it.kind == '%s' }.total".formatted(kind));
    }
}
