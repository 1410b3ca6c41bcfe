package org.sequitur.access;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.awaitedFile;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.evidence;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.ApiSteps.respond;
import static org.sequitur.testsupport.ApiSteps.send;
import static org.sequitur.testsupport.ApiSteps.withdraw;
import static org.sequitur.testsupport.EarlierSteps.earlierReport;
import static org.sequitur.testsupport.RuleSteps.requireSecondPerson;
import static org.sequitur.testsupport.StatementSteps.content;
import static org.sequitur.testsupport.StatementSteps.read;
import static org.sequitur.testsupport.StatementSteps.saved;
import static org.sequitur.testsupport.StatementSteps.subject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.LinkSteps;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SampleFiles;
import org.sequitur.testsupport.StatementSteps;
import org.sequitur.testsupport.Tampering;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** A body that requires a second person publishes only what another officer changed last. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class SecondPersonTest {

    private final String editor = Tokens.agency("cocom");
    private final String colleague = Tokens.colleague("cocom");

    private String commitmentId;

    @BeforeEach
    void require_a_second_person_of_cocom() {
        commitmentId = TestCommitments.of("cocom");
        requireSecondPerson("cocom", true);
    }

    @AfterEach
    void no_second_person() {
        requireSecondPerson("cocom", false);
    }

    @Test
    void the_last_editor_of_a_report_is_told_that_a_colleague_publishes_it() {
        var draft = draft(editor, commitmentId, report("inProgress"));

        refused(publish(editor, draft), "Vous avez modifié ce brouillon en dernier");
        as(editor)
                .header("If-Match", draft.etag())
                .header("Accept-Language", "nl")
                .put(draft.path() + "/publication")
                .then()
                .statusCode(409)
                .body("detail", containsString("U hebt dit ontwerp het laatst gewijzigd"));

        var kept = as(editor)
                .get(draft.path())
                .then()
                .header("ETag", equalTo(draft.etag()))
                .body("savedByCaller", equalTo(true));
        kept.body("state", equalTo("draft"));
        nothingIsPublished();
        var seen = as(colleague).get(draft.path()).then().body("savedByCaller", equalTo(false));
        publish(colleague, Draft.of(seen)).statusCode(200).body("state", equalTo("published"));
    }

    @Test
    void a_report_that_lacks_something_is_refused_for_that_first() {
        var draft = draft(editor, commitmentId, "{}");

        publish(editor, draft).statusCode(409).body("type", endsWith(":incomplete"));
    }

    @Test
    void a_change_by_the_colleague_lets_the_first_editor_publish() {
        var draft = draft(editor, commitmentId, report("inProgress"));
        var changed =
                Draft.of(put(colleague, draft.path(), reread(colleague, draft).etag(), report("notStarted")));

        refused(publish(colleague, changed), "Vous avez modifié");
        publish(editor, reread(editor, draft)).statusCode(200).body("implementationStatus", equalTo("notStarted"));
    }

    @ParameterizedTest
    @CsvSource({"link", "file", "deletion"})
    void a_change_of_the_evidence_is_a_change_of_the_draft(String change) {
        var draft = draft(editor, commitmentId, report("inProgress"));
        var item = change.equals("file")
                ? awaitedFile(editor, draft, "a.pdf")
                : text(evidence(editor, draft).statusCode(201), "/evidenceItemId");
        switch (change) {
            case "link" ->
                evidence(colleague, draft, "https://example.org/autre").statusCode(201);
            case "file" -> send(colleague, item, SampleFiles.pdf(600)).statusCode(200);
            default -> as(colleague).delete("/evidenceItems/" + item).then().statusCode(204);
        }

        refused(publish(colleague, reread(colleague, draft)), "Vous avez modifié");
        publish(editor, reread(editor, draft)).statusCode(200);
    }

    @Test
    void an_unchanged_report_needs_a_second_person_too() {
        requireSecondPerson("cocom", false);
        var last = text(publish(editor, draft(editor, commitmentId, report("inProgress"))), "/progressReportId");
        requireSecondPerson("cocom", true);
        var draft = draft(editor, commitmentId, report("inProgress"));
        var unchanged = "{ \"unchangedFrom\": \"%s\" }".formatted(last);

        refused(put(editor, draft.path() + "/publication", draft.etag(), unchanged), "Vous avez modifié");
        put(colleague, draft.path() + "/publication", reread(colleague, draft).etag(), unchanged)
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"answer |", "declaration |", "deadlineRequest | \"deadline\": \"2032-01-01\""})
    void another_statement_is_published_by_a_colleague_from_its_draft(String kind, String values) {
        var draft = saved(editor, kind, subject(kind, commitmentId), content(values == null ? "" : values));

        refused(StatementSteps.publish(editor, draft), "Vous avez modifié");
        StatementSteps.publish(editor, read(editor, draft.id())).statusCode(409);
        StatementSteps.publish(colleague, read(colleague, draft.id())).statusCode(200);
    }

    @Test
    void nothing_is_published_without_a_draft() {
        var questionId = text(ask(Tokens.staff(), commitmentId, "public"), "/questionId");

        refused(answer(editor, questionId), "Enregistrez d’abord un brouillon");
        refused(deadline(editor, commitmentId, "2032-01-31"), "Enregistrez d’abord un brouillon");
        refused(respond(editor, commitmentId, "notCompetent", "2024-01-01"), "Enregistrez d’abord");
        get("/commitments/" + commitmentId + "/history").body("total", equalTo(1));
    }

    @Test
    void a_draft_whose_last_editor_is_not_known_is_saved_again_first() throws SQLException {
        var draft = draft(editor, commitmentId, report("inProgress"));
        Tampering.execute("update progress_report_draft set saved_by = null where id = '" + draft.id() + "'");

        refused(publish(colleague, reread(colleague, draft)), "il n’est pas connu qui");
        put(editor, draft.path(), reread(editor, draft).etag(), report("inProgress"))
                .statusCode(200);
        publish(colleague, reread(colleague, draft)).statusCode(200);
    }

    @Test
    void a_report_for_several_bodies_needs_a_second_person_if_one_of_them_does() {
        var own = TestCommitments.ofAnotherResolution("erip");
        LinkSteps.link(Tokens.staff(), own, "same", commitmentId).statusCode(201);
        var two = Tokens.agencyOfTwo();
        var draft = draft(two, own, report("inProgress"));
        var alsoFor = "{ \"alsoFor\": [\"%s\"] }".formatted(commitmentId);

        refused(put(two, draft.path() + "/publication", draft.etag(), alsoFor), "Vous avez modifié");
        nothingIsPublished();
        publish(two, draft).statusCode(200);
    }

    @Test
    void a_joint_owner_follows_its_own_rule() {
        var joint = TestCommitments.joint("actiris", "cocom");
        var draft = draft(editor, joint, report("inProgress"));

        refused(publish(editor, draft), "Vous avez modifié");
        publish(colleague, reread(colleague, draft)).statusCode(200);
        publish(Tokens.agency("actiris"), draft(Tokens.agency("actiris"), joint, report("inProgress")))
                .statusCode(200);
    }

    @Test
    void parliament_and_withdrawals_need_no_second_person() {
        var draft = draft(editor, commitmentId, report("inProgress"));
        var item = text(evidence(editor, draft).statusCode(201), "/evidenceItemId");
        publish(colleague, reread(colleague, draft)).statusCode(200);

        withdraw(editor, item).statusCode(200);
        respond(Tokens.staff(), commitmentId, "accepted", "2024-01-01").statusCode(201);
        earlierReport(Tokens.staff(), commitmentId, "2024-01-01", "inProgress").statusCode(200);
    }

    private void nothingIsPublished() {
        get("/commitments/" + commitmentId + "/progressReports").body("total", equalTo(0));
    }

    private static Draft reread(String token, Draft draft) {
        return Draft.of(as(token).get(draft.path()).then());
    }

    private static void refused(ValidatableResponse response, String words) {
        response.statusCode(409)
                .body("type", equalTo("urn:problem-type:sequitur:secondPersonNeeded"))
                .body("detail", allOf(containsString("Commission communautaire commune"), containsString(words)));
    }
}
