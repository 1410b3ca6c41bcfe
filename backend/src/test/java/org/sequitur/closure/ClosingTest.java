package org.sequitur.closure;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.publishedWithEvidence;
import static org.sequitur.testsupport.ApiSteps.reopen;
import static org.sequitur.testsupport.ApiSteps.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class ClosingTest {

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private String commitmentId;

    @BeforeEach
    void create_commitment() {
        commitmentId = TestCommitments.of("cocom");
    }

    @Test
    void closing_as_implemented_without_evidence_is_refused() {
        published(officer, commitmentId, "inProgress");

        close(staff, commitmentId, "implemented")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:sequitur:evidenceMissing"));
        close(staff, commitmentId, "partlyImplementedAccepted").statusCode(409);
        commitment(commitmentId).body("closed", equalTo(false));
    }

    @Test
    void of_concurrent_closures_only_one_succeeds() {
        publishedWithEvidence(officer, commitmentId, "implemented");

        assertEquals(
                List.of(201, 409, 409, 409, 409, 409),
                Concurrently.statuses(6, i -> close(staff, commitmentId, "implemented")));
    }

    @Test
    void a_commitment_with_evidence_is_closed_and_reopened() {
        publishedWithEvidence(officer, commitmentId, "implemented");

        close(staff, commitmentId, "implemented").statusCode(201);

        commitment(commitmentId)
                .body("closed", equalTo(true))
                .body("closureReason", equalTo("implemented"))
                .body("closedOn", notNullValue());
        reopen(staff, commitmentId).statusCode(201);
        commitment(commitmentId).body("closed", equalTo(false)).body("closureReason", nullValue());
        get("/commitments/" + commitmentId + "/closures").body("items.kind", equalTo(List.of("reopened", "closed")));
    }

    @Test
    void withdrawn_evidence_does_not_count() {
        var report = publishedWithEvidence(officer, commitmentId, "implemented");
        withdraw(officer, get("/progressReports/" + report).extract().path("evidenceItems[0].evidenceItemId"));

        close(staff, commitmentId, "implemented").statusCode(409);
    }

    @Test
    void closing_as_not_pursued_needs_no_evidence() {
        close(staff, commitmentId, "notPursued").statusCode(201);
    }

    @Test
    void closing_twice_and_reopening_an_open_commitment_are_refused() {
        reopen(staff, commitmentId).statusCode(409);
        close(staff, commitmentId, "overtaken").statusCode(201);
        close(staff, commitmentId, "overtaken").statusCode(409);
    }

    @Test
    void an_unknown_closure_reason_is_refused() {
        close(staff, commitmentId, "soon").statusCode(400).body("issues[0].name", equalTo("/reason"));
    }
}
