package org.sequitur.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.StatementSteps.content;
import static org.sequitur.testsupport.StatementSteps.saved;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/**
 * A user of Cocom and ERIP, which both must implement a request: the user writes for one of them, and sees the drafts of that one
 * alone.
 */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class OfficersOfTwoBodiesTest {

    private final String officerOfBoth = Tokens.agencyOfTwo();

    /** The bodies that must implement the request: the owner, then the joint owners. */
    @ParameterizedTest
    @CsvSource({"cocom, erip", "government, erip cocom", "government, cocom erip"})
    void drafts_of_the_other_body_do_not_exist(String owner, String jointOwners) {
        var commitmentId = TestCommitments.joint(owner, jointOwners.split(" "));
        var own = draft(Tokens.agency("cocom"), commitmentId, report("inProgress"));
        var others = draft(Tokens.agency("erip"), commitmentId, report("inProgress"));

        assertVisible(own.path(), own.id(), true);
        assertVisible(others.path(), others.id(), false);
        as(officerOfBoth)
                .get("/commitments/" + commitmentId + "/progressReports")
                .then()
                .body("items.progressReportId", contains(own.id()))
                .body("total", equalTo(1));
        publish(officerOfBoth, others).statusCode(404);
        publish(officerOfBoth, Draft.of(as(officerOfBoth).get(own.path()).then()))
                .statusCode(200)
                .body("body.bodyId", equalTo("cocom"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cocom", "erip"})
    void the_inbox_names_the_body_whose_draft_it_is(String body) {
        var commitmentId = TestCommitments.of(body);
        var question = text(ask(Tokens.staff(), commitmentId, "public"), "/questionId");
        var report = draft(officerOfBoth, commitmentId, report("inProgress"));
        var answer = saved(officerOfBoth, "answer", question, content(""));
        var closure = saved(Tokens.staff(), "closure", commitmentId, content(""));

        as(officerOfBoth)
                .get("/me")
                .then()
                .body(
                        "awaiting.find { it.kind == 'drafts' }.items.find { it.fact.factId == '%s' }.body.bodyId"
                                .formatted(report.id()),
                        equalTo(body))
                .body(
                        "statementDrafts.find { it.statementDraftId == '%s' }.body.bodyId".formatted(answer.id()),
                        equalTo(body));
        as(Tokens.staff())
                .get("/me")
                .then()
                .body(
                        "statementDrafts.find { it.statementDraftId == '%s' }".formatted(closure.id()),
                        not(hasKey("body")));
    }

    @ParameterizedTest
    @CsvSource({"cocom, erip", "government, erip cocom", "government, cocom erip"})
    void drafts_of_answers_of_the_other_body_do_not_exist(String owner, String jointOwners) {
        var commitmentId = TestCommitments.joint(owner, jointOwners.split(" "));
        var today = LocalDate.now(BrusselsTime.BRUSSELS);
        var question = text(ask(Tokens.staff(), commitmentId, "public", today), "/questionId");
        var own = saved(Tokens.agency("cocom"), "answer", question, content(""));
        var others = saved(Tokens.agency("erip"), "answer", question, content(""));

        assertVisible(own.path(), own.id(), true);
        assertVisible(others.path(), others.id(), false);
        as(officerOfBoth)
                .get("/statementDrafts?subject=" + question)
                .then()
                .body("items.statementDraftId", contains(own.id()));
    }

    private void assertVisible(String path, String id, boolean visible) {
        as(officerOfBoth).get(path).then().statusCode(visible ? 200 : 404);
        assertEquals(
                visible,
                as(officerOfBoth).get("/me").then().extract().asString().contains(id));
    }
}
