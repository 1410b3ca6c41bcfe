package org.sequitur.deadline;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.decide;

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
class DeadlinesTest {

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private String commitmentId;

    @BeforeEach
    void create_commitment() {
        commitmentId = TestCommitments.of("cocom");
    }

    @Test
    void a_changed_deadline_keeps_the_earlier_one_in_the_list() {
        deadline(staff, commitmentId, "2032-01-31").statusCode(201).body("kind", equalTo("set"));
        deadline(staff, commitmentId, "2032-06-30").statusCode(201);

        commitment(commitmentId).body("deadline", equalTo("2032-06-30"));
        get("/commitments/" + commitmentId + "/deadlines")
                .body("items.deadline", equalTo(List.of("2032-06-30", "2032-01-31")));
    }

    @Test
    void a_requested_deadline_applies_once_parliament_grants_it() {
        deadline(staff, commitmentId, "2032-01-31").statusCode(201);
        String requestId = deadline(officer, commitmentId, "2032-12-31")
                .statusCode(201)
                .body("kind", equalTo("request"))
                .body("by.body.bodyId", equalTo("cocom"))
                .extract()
                .path("deadlineId");
        commitment(commitmentId).body("deadline", equalTo("2032-01-31"));

        decide(staff, requestId, "granted").statusCode(200).body("decision.outcome", equalTo("granted"));

        commitment(commitmentId).body("deadline", equalTo("2032-12-31"));
        get("/deadlines/" + requestId).body("decision.reason.fr", equalTo("En français."));
        get("/commitments/" + commitmentId + "/history")
                .body("items.kind", equalTo(List.of("deadlineGranted", "deadlineRequested", "deadlineSet")))
                .body("items[0].factHref", equalTo("http://localhost:8080/api/sequitur/v1/deadlines/" + requestId));
    }

    @Test
    void a_refused_request_is_published_and_changes_no_deadline() {
        String requestId =
                deadline(officer, commitmentId, "2032-12-31").extract().path("deadlineId");

        decide(staff, requestId, "refused").statusCode(200);

        commitment(commitmentId).body("deadline", nullValue());
        get("/deadlines/" + requestId).body("decision.outcome", equalTo("refused"));
        decide(staff, requestId, "granted").statusCode(409);
    }

    @Test
    void a_second_open_request_is_refused() {
        String requestId = deadline(officer, commitmentId, "2032-12-31")
                .statusCode(201)
                .extract()
                .path("deadlineId");

        deadline(officer, commitmentId, "2033-12-31").statusCode(409);

        decide(staff, requestId, "refused").statusCode(200);
        deadline(officer, commitmentId, "2033-12-31").statusCode(201);
    }

    @Test
    void of_concurrent_requests_or_decisions_only_one_succeeds() {
        assertEquals(
                List.of(201, 409, 409, 409, 409, 409),
                Concurrently.statuses(6, i -> deadline(officer, commitmentId, "2032-12-31")));
        String requestId =
                get("/commitments/" + commitmentId + "/deadlines").extract().path("items[0].deadlineId");

        assertEquals(
                List.of(200, 409, 409, 409, 409, 409),
                Concurrently.statuses(6, i -> decide(staff, requestId, i % 2 == 0 ? "granted" : "refused")));

        get("/commitments/" + commitmentId + "/history").body("total", equalTo(2));
    }

    @Test
    void a_decision_on_a_deadline_set_by_parliament_is_refused() {
        String set = deadline(staff, commitmentId, "2032-12-31").extract().path("deadlineId");

        decide(staff, set, "granted").statusCode(409);
    }

    @Test
    void a_deadline_in_the_past_is_refused() {
        deadline(staff, commitmentId, "2024-01-01").statusCode(400).body("issues[0].name", equalTo("/deadline"));
    }
}
