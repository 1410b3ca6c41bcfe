package org.sequitur.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.request;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.reopen;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.OwnerSteps.handOver;
import static org.sequitur.testsupport.RoundSteps.TODAY;
import static org.sequitur.testsupport.RoundSteps.opened;
import static org.sequitur.testsupport.RoundSteps.prepared;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.RoundSteps;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Which bodies have reported in a round, and on which requests. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class RoundProgressTest {

    private final String staff = Tokens.staff();
    private final String officer = Tokens.agency("cocom");
    private String commitmentId;

    @BeforeEach
    void choose_commitments() {
        commitmentId = TestCommitments.inOwnResolution("cocom");
    }

    @Test
    void only_reports_between_opening_and_closing_count_and_unchanged_ones_too() {
        var ids = RoundSteps.idsOf(prepared(commitmentId));
        var before = published(officer, ids.getFirst(), "inProgress");
        published(officer, ids.get(1), "notStarted");
        var round = opened(commitmentId);
        round.bodies()
                .body("items.body.bodyId", contains("cocom"))
                .body("items[0].totalCommitments", equalTo(ids.size()))
                .body("items[0].reportedCommitments", equalTo(0))
                .body("items[0].lastReportedOn", nullValue());

        var again = draft(officer, ids.getFirst(), report("inProgress"));
        put(officer, again.path() + "/publication", again.etag(), "{ \"unchangedFrom\": \"" + before + "\" }")
                .statusCode(200);

        get(round.path() + "/participation")
                .body("items[0].reportedCommitments", equalTo(1))
                .body("items[0].lastReportedOn", equalTo(TODAY.toString()))
                .body("items[0].finished", equalTo(false));
        get(round.path() + "/commitments?pageSize=200&body=cocom")
                .body(
                        "items.find { it.commitment.commitmentId == '%s' }.report.publishedOn"
                                .formatted(ids.getFirst()),
                        equalTo(TODAY.toString()))
                .body("items.find { it.commitment.commitmentId == '%s' }.report".formatted(ids.get(1)), nullValue());

        round.close(staff).statusCode(200);
        published(officer, ids.get(1), "inProgress");
        get(round.path() + "/participation").body("items[0].reportedCommitments", equalTo(1));
    }

    @Test
    void a_body_has_finished_when_no_open_request_is_left() {
        var round = opened(commitmentId);
        var ids = RoundSteps.idsOf(round);
        ids.subList(1, ids.size()).forEach(id -> published(officer, id, "inProgress"));
        round.bodies().body("items[0].finished", equalTo(false));

        close(staff, ids.getFirst(), "overtaken").statusCode(201);

        round.bodies()
                .body("items[0].finished", equalTo(true))
                .body("items[0].totalCommitments", equalTo(ids.size() - 1));
    }

    @Test
    void a_request_that_was_handed_over_counts_for_its_new_owner() {
        var round = opened(commitmentId);
        handOver(staff, commitmentId, "cocom", "erip").statusCode(201);

        round.bodies().body("items.body.bodyId", containsInAnyOrder("erip", "cocom"));
        round.commitments("?body=erip")
                .body("items.commitment.commitmentId", contains(commitmentId))
                .body("total", equalTo(1));
    }

    @Test
    void a_report_of_the_former_owner_counts_for_the_new_one() {
        var round = opened(commitmentId);
        published(officer, commitmentId, "inProgress");
        handOver(staff, commitmentId, "cocom", "erip").statusCode(201);

        round.commitments("?body=erip").body("items.report.publishedOn", contains(TODAY.toString()));
    }

    @Test
    void each_of_the_responsible_bodies_reports_for_itself() {
        var joint = TestCommitments.joint("cocom", "actiris");
        var round = openedFor(joint, "\"cocom\", \"actiris\"");
        published(Tokens.agency("actiris"), joint, "inProgress");

        round.bodies()
                .body("items.body.bodyId", contains("actiris", "cocom"))
                .body("items.reportedCommitments", contains(1, 0));
        round.commitments("?body=cocom").body("items.report", everyItem(nullValue()));
        published(officer, joint, "inProgress");
        round.bodies().body("items.reportedCommitments", contains(1, 1));
    }

    @Test
    void a_round_limited_to_a_joint_owner_asks_that_body_alone() {
        var joint = TestCommitments.joint("cocom", "actiris");
        var round = openedFor(joint, "\"actiris\"");

        round.bodies().body("items.body.bodyId", contains("actiris"));
        round.commitments("?pageSize=200")
                .body("items.commitment.commitmentId", hasItem(joint))
                .body("items.body.bodyId", everyItem(equalTo("actiris")));
        handOver(staff, joint, "cocom", "actiris").statusCode(201);
        round.commitments("?pageSize=200").body("items.commitment.commitmentId", hasItem(joint));
    }

    private RoundSteps.Round openedFor(String commitmentId, String bodies) {
        var content = RoundSteps.content(RoundSteps.resolutionOf(commitmentId), "cocom", "Ronde")
                .replace("[\"cocom\"]", "[" + bodies + "]");
        var prepared = RoundSteps.of(RoundSteps.create(staff, content).statusCode(201));
        return RoundSteps.of(prepared.open(staff).statusCode(200));
    }

    @Test
    void what_happens_after_the_closing_on_the_same_day_does_not_change_a_closed_round() {
        var round = opened(commitmentId);
        var ids = RoundSteps.idsOf(round);
        close(staff, ids.get(1), "overtaken").statusCode(201);
        round = RoundSteps.of(RoundSteps.of(get(round.path())).close(staff).statusCode(200));
        var before = round.commitments("?pageSize=200").extract().asString();

        close(staff, commitmentId, "overtaken").statusCode(201);
        reopen(staff, ids.get(1)).statusCode(201);
        handOver(staff, ids.getLast(), "cocom", "erip").statusCode(201);

        assertEquals(before, round.commitments("?pageSize=200").extract().asString());
    }

    @Test
    void a_closed_round_keeps_the_owners_of_its_last_day() {
        var round = RoundSteps.of(opened(commitmentId).close(staff).statusCode(200));
        var before = round.bodies().extract().asString();
        published(officer, commitmentId, "inProgress");

        assertEquals(before, round.bodies().extract().asString());
    }

    @Test
    void a_request_that_is_opened_again_after_the_opening_is_not_added() {
        close(staff, commitmentId, "overtaken").statusCode(201);
        var round = opened(commitmentId);
        reopen(staff, commitmentId).statusCode(201);

        assertEquals(false, RoundSteps.idsOf(round).contains(commitmentId));
    }

    @Test
    void the_requests_are_read_by_page() {
        var round = opened(commitmentId);
        var ids = RoundSteps.idsOf(round);

        request()
                .get(round.path() + "/commitments?page=2&pageSize=1")
                .then()
                .body("items.commitment.commitmentId", contains(ids.get(1)))
                .body("total", equalTo(ids.size()));
    }
}
