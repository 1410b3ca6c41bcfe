package org.sequitur.statement;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.decide;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.StatementSteps.content;
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

    private void assertPublishable(StatementDraft draft, boolean publishable) {
        var cannot = equalTo("cannotBePublished");
        as(staff)
                .get("/me")
                .then()
                .statusCode(200)
                .body(
                        "statementDrafts.find { it.statementDraftId == '" + draft.id() + "' }.state",
                        publishable ? not(cannot) : cannot);
    }
}
