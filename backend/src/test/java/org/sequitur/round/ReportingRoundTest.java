package org.sequitur.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.RoundSteps.DUE;
import static org.sequitur.testsupport.RoundSteps.TODAY;
import static org.sequitur.testsupport.RoundSteps.content;
import static org.sequitur.testsupport.RoundSteps.opened;
import static org.sequitur.testsupport.RoundSteps.prepared;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.RoundSteps;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Parliament's staff open a round, and all see which bodies have reported in it. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ReportingRoundTest {

    private final String staff = Tokens.staff();
    private final String officer = Tokens.agency("cocom");
    private String commitmentId;
    private String resolutionId;

    @BeforeEach
    void choose_commitments() {
        commitmentId = TestCommitments.inOwnResolution("cocom");
        resolutionId = RoundSteps.resolutionOf(commitmentId);
    }

    @Test
    void a_round_is_public_once_it_is_opened() {
        var round = prepared(commitmentId);
        get(round.path()).statusCode(404);
        as(officer).get(round.path()).then().statusCode(404);
        get("/reportingRounds").body("items.reportingRoundId", not(hasItem(round.id())));
        as(Tokens.secondStaff()).get("/reportingRounds").then().body("items.reportingRoundId", hasItem(round.id()));

        round.open(staff).statusCode(200).body("openedAt", notNullValue()).body("closedAt", nullValue());

        get("/reportingRounds").body("items.reportingRoundId", hasItem(round.id()));
        get(round.path())
                .statusCode(200)
                .body("title.nl", equalTo("Ronde nl"))
                .body("letter.fr", equalTo("Ronde lettre"))
                .body("dueOn", equalTo(DUE.toString()))
                .body("resolutions.resolutionId", contains(resolutionId))
                .body("bodies.bodyId", contains("cocom"));
    }

    @Test
    void the_rounds_of_a_resolution_are_those_that_were_opened_on_its_requests() {
        var list = "/reportingRounds?resolution=" + resolutionId;
        var round = prepared(commitmentId);
        as(staff).get(list).then().body("items", hasSize(0));

        round.open(staff).statusCode(200);

        get(list).body("items.reportingRoundId", contains(round.id())).body("total", equalTo(1));
    }

    @Test
    void a_draft_may_lack_anything_and_the_opening_names_all_that_is_missing() {
        var round = RoundSteps.of(RoundSteps.create(staff, "{}").statusCode(201));

        round.open(staff)
                .statusCode(400)
                .body(
                        "issues.name",
                        hasItems("/title/fr", "/title/nl", "/letter/fr", "/letter/nl", "/from", "/to", "/dueOn"));
        get(round.path()).statusCode(404);
    }

    @Test
    void the_due_date_is_in_the_period_and_not_past() {
        var past = TODAY.minusDays(1);
        RoundSteps.of(RoundSteps.create(staff, content(resolutionId, "cocom", "Ronde", DUE.plusDays(1), DUE, past))
                        .statusCode(201))
                .open(staff)
                .statusCode(400)
                .body("issues.name", contains("/from", "/dueOn", "/dueOn"));
        RoundSteps.of(RoundSteps.create(staff, content(resolutionId, "cocom", "Ronde", past, DUE, DUE.plusDays(1)))
                        .statusCode(201))
                .open(staff)
                .statusCode(400)
                .body("issues.name", contains("/dueOn"));
    }

    @Test
    void unknown_resolutions_and_bodies_are_refused_with_their_places() {
        RoundSteps.create(
                        staff,
                        "{ \"resolutions\": [\"%s\", \"z-1\"], \"bodies\": [\"z-body\"] }".formatted(resolutionId))
                .statusCode(400)
                .body("issues.name", contains("/resolutions/1", "/bodies/0"));
    }

    @Test
    void a_round_without_open_requests_is_not_opened() {
        var round = prepared(commitmentId);
        RoundSteps.idsOf(round).forEach(id -> close(staff, id, "overtaken").statusCode(201));
        round.bodies().body("items", hasSize(0));

        round.open(staff).statusCode(400).body("issues.name", contains("/resolutions"));
    }

    @Test
    void of_two_who_open_a_round_at_once_one_must_read_it_again() {
        var round = prepared(commitmentId);

        assertEquals(List.of(200, 412), Concurrently.statuses(2, _ -> round.open(staff)));
    }

    @Test
    void a_change_and_the_opening_at_once_do_not_open_a_text_that_was_not_read() {
        var round = prepared(commitmentId);

        assertEquals(
                List.of(200, 412),
                Concurrently.statuses(
                        2,
                        number -> number == 0
                                ? round.open(staff)
                                : round.replace(staff, content(resolutionId, "cocom", "Autre"))));
    }

    @Test
    void a_change_of_the_due_date_and_the_closing_at_once_are_not_both_accepted() {
        var round = opened(commitmentId);

        assertEquals(
                List.of(200, 412),
                Concurrently.statuses(
                        2, number -> number == 0 ? round.close(staff) : round.postpone(staff, DUE.minusDays(2), null)));
    }

    @Test
    void a_repeated_request_prepares_one_round() {
        var key = UUID.randomUUID().toString();

        assertEquals(repeated(key), repeated(key));
    }

    private String repeated(String key) {
        return as(staff)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{}")
                .post("/reportingRounds")
                .then()
                .statusCode(201)
                .extract()
                .path("reportingRoundId");
    }

    @Test
    void an_open_round_keeps_its_content_and_is_not_deleted() {
        var round = opened(commitmentId);

        round.replace(staff, content(resolutionId, "cocom", "Autre"))
                .statusCode(409)
                .body("type", endsWith(":forbiddenTransition"));
        round.delete(staff).statusCode(409);
        round.open(staff).statusCode(409);
    }

    @Test
    void a_round_in_preparation_is_deleted() {
        var round = prepared(commitmentId);

        round.delete(staff).statusCode(204);

        as(staff).get(round.path()).then().statusCode(404);
    }

    @Test
    void the_earlier_due_date_stays_visible() {
        var round = opened(commitmentId);
        round.postpone(staff, DUE.plusDays(1), null).statusCode(400).body("issues.name", contains("/dueOn"));
        round.postpone(staff, TODAY.minusDays(1), null).statusCode(400).body("issues.name", contains("/dueOn"));

        round.postpone(staff, DUE.plusDays(10), DUE.plusDays(20)).statusCode(200);

        get(round.path())
                .body("dueOn", equalTo(DUE.plusDays(10).toString()))
                .body("to", equalTo(DUE.plusDays(20).toString()))
                .body("earlierDueDates.dueOn", contains(DUE.toString()))
                .body("earlierDueDates.replacedOn", contains(TODAY.toString()));
    }

    @Test
    void the_due_date_of_a_round_that_is_not_open_does_not_change() {
        prepared(commitmentId).postpone(staff, DUE, null).statusCode(409);
        prepared(commitmentId).close(staff).statusCode(409);
        RoundSteps.of(opened(commitmentId).close(staff).statusCode(200))
                .postpone(staff, DUE, null)
                .statusCode(409);
    }
}
