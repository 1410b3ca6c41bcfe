package org.sequitur.statement;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.decide;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.StatementSteps.content;
import static org.sequitur.testsupport.StatementSteps.publish;
import static org.sequitur.testsupport.StatementSteps.saved;
import static org.sequitur.testsupport.StatementSteps.subject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.StatementSteps.StatementDraft;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Drafts in the inbox whose subject no longer allows the statement. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class OutdatedDraftsTest {

    private final String staff = Tokens.staff();
    private String commitmentId;

    @BeforeEach
    void create_commitment_of_cocom() {
        commitmentId = TestCommitments.of("cocom");
    }

    @Test
    void an_assessment_of_a_report_that_is_no_longer_the_latest_cannot_be_published() {
        var draft = saved(staff, "assessment", subject("assessment", commitmentId), content(""));
        assertPublishable(draft, true);

        published(Tokens.agency("cocom"), commitmentId, "inProgress");

        assertPublishable(draft, false);
    }

    @Test
    void a_second_decision_on_a_requested_deadline_cannot_be_published() {
        var request = subject("deadlineDecision", commitmentId);
        var draft = saved(staff, "deadlineDecision", request, content(""));
        assertPublishable(draft, true);

        decide(staff, request, "granted").statusCode(200);

        assertPublishable(draft, false);
    }

    @Test
    void a_commitment_is_closed_while_it_is_open_and_reopened_while_it_is_closed() {
        var closure = saved(staff, "closure", commitmentId, content("\"reason\": \"overtaken\""));
        var reopening = saved(staff, "reopening", commitmentId, content(""));
        assertPublishable(closure, true);
        assertPublishable(reopening, false);
        publish(staff, reopening).statusCode(409);

        close(staff, commitmentId, "overtaken").statusCode(201);

        assertPublishable(closure, false);
        assertPublishable(reopening, true);
        publish(staff, closure).statusCode(409);
    }

    @Test
    void a_second_request_for_a_deadline_waits_for_the_decision_on_the_first() {
        var officer = Tokens.agency("cocom");
        var draft = saved(officer, "deadlineRequest", commitmentId, content("\"deadline\": \"2033-01-01\""));
        assertPublishable(officer, draft, true);

        var first = subject("deadlineDecision", commitmentId);

        assertPublishable(officer, draft, false);
        publish(officer, draft).statusCode(409);
        decide(staff, first, "refused").statusCode(200);
        assertPublishable(officer, draft, true);
    }

    @Test
    void the_owner_is_kept_once_it_has_declared_that_it_is_not_competent() {
        var draft = saved(staff, "ownerKept", commitmentId, content("\"fromBodyId\": \"cocom\""));
        assertPublishable(draft, false);
        publish(staff, draft).statusCode(409);

        publish(Tokens.agency("cocom"), saved(Tokens.agency("cocom"), "declaration", commitmentId, content("")))
                .statusCode(200);

        assertPublishable(draft, true);
    }

    private void assertPublishable(StatementDraft draft, boolean publishable) {
        assertPublishable(staff, draft, publishable);
    }

    private static void assertPublishable(String token, StatementDraft draft, boolean publishable) {
        var cannot = equalTo("cannotBePublished");
        as(token)
                .get("/me")
                .then()
                .statusCode(200)
                .body(
                        "statementDrafts.find { it.statementDraftId == '" + draft.id() + "' }.state",
                        publishable ? not(cannot) : cannot);
    }
}
