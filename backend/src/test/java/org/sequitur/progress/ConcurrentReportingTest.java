package org.sequitur.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.report;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Reports that are edited, published or sent again at the same time. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ConcurrentReportingTest {

    private final String officer = Tokens.agency("cocom");

    private String commitmentId;

    @BeforeEach
    void create_commitment_of_cocom() {
        commitmentId = TestCommitments.of("cocom");
    }

    @Test
    void concurrent_edits_do_not_overwrite_each_other() {
        var seenByBoth = draft(officer, commitmentId, "{}");
        put(officer, seenByBoth.path(), seenByBoth.etag(), report("inProgress")).statusCode(200);

        put(Tokens.colleague("cocom"), seenByBoth.path(), seenByBoth.etag(), report("notStarted"))
                .statusCode(412)
                .body("type", equalTo("urn:problem-type:sequitur:staleRepresentation"));

        as(officer).get(seenByBoth.path()).then().body("implementationStatus", equalTo("inProgress"));
    }

    @Test
    void changes_require_if_match() {
        var draft = draft(officer, commitmentId, "{}");

        put(officer, draft.path() + "/publication")
                .statusCode(428)
                .body("type", equalTo("urn:problem-type:sequitur:preconditionRequired"));
        as(officer).delete(draft.path()).then().statusCode(428);
    }

    @Test
    void a_draft_published_concurrently_is_published_once() {
        var draft = draft(officer, commitmentId, report("inProgress"));

        assertEquals(
                List.of(200, 409, 409, 409, 409, 409, 409, 409),
                Concurrently.statuses(8, i -> publish(officer, draft)));
        get("/commitments/" + commitmentId + "/history").body("total", equalTo(1));
    }

    @Test
    void reports_published_concurrently_on_one_commitment_are_serialized() {
        var drafts = Stream.generate(() -> draft(officer, commitmentId, report("inProgress")))
                .limit(6)
                .toList();

        assertEquals(Collections.nCopies(6, 200), Concurrently.statuses(6, i -> publish(officer, drafts.get(i))));

        get("/commitments/" + commitmentId + "/history").body("total", equalTo(6));
    }

    @Test
    void concurrent_publications_on_different_commitments_all_succeed() {
        for (var round = 0; round < 3; round++) {
            var drafts = Stream.generate(() -> draft(officer, TestCommitments.of("cocom"), report("inProgress")))
                    .limit(8)
                    .toList();

            assertEquals(Collections.nCopies(8, 200), Concurrently.statuses(8, i -> publish(officer, drafts.get(i))));
        }
    }

    @Test
    void publishing_during_an_edit_publishes_the_version_read_or_fails() {
        for (var round = 0; round < 5; round++) {
            var draft = draft(officer, commitmentId, report("inProgress"));

            var statuses = Concurrently.statuses(
                    2,
                    i -> i == 0
                            ? publish(officer, draft)
                            : put(officer, draft.path(), draft.etag(), report("notStarted")));

            var now = as(officer).get(draft.path()).then();
            if (now.extract().path("state").equals("published")) {
                now.body("implementationStatus", equalTo("inProgress"));
                assertEquals(List.of(200, 409), statuses);
            } else {
                now.body("implementationStatus", equalTo("notStarted"));
                assertEquals(List.of(200, 412), statuses);
            }
        }
    }

    @Test
    void a_repeated_request_with_the_same_idempotency_key_is_executed_once() {
        var path = "/commitments/" + commitmentId + "/progressReports";
        var first = as(officer)
                .header("Idempotency-Key", "k-" + commitmentId)
                .contentType("application/json")
                .body("{}")
                .post(path);
        var again = as(officer)
                .header("Idempotency-Key", "k-" + commitmentId)
                .contentType("application/json")
                .body("{}")
                .post(path);

        first.then().statusCode(201);
        again.then().statusCode(201).header("Location", equalTo(first.header("Location")));
        assertEquals(first.asString(), again.asString());
        as(officer).get(path).then().body("total", equalTo(1));
        as(officer)
                .header("Idempotency-Key", "k-" + commitmentId)
                .contentType("application/json")
                .body("{ \"percentDone\": 3 }")
                .post(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:sequitur:idempotencyKeyReused"));
    }
}
