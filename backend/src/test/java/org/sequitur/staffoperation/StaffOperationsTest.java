package org.sequitur.staffoperation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequitur.testsupport.ActivitySteps.activities;
import static org.sequitur.testsupport.ActivitySteps.invitedClerk;
import static org.sequitur.testsupport.ActivitySteps.operations;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.classify;
import static org.sequitur.testsupport.ApiSteps.proposeErratum;
import static org.sequitur.testsupport.ApiSteps.put;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.DatabaseContents;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.RoundSteps;
import org.sequitur.testsupport.SittingSteps;
import org.sequitur.testsupport.Tampering;
import org.sequitur.testsupport.TestAccounts;
import org.sequitur.testsupport.TestAccounts.Account;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Operations of staff that are no facts, in the list of what users did. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class StaffOperationsTest {

    private final TestAccounts accounts = new TestAccounts();
    private Account clerk;
    private String commitmentId;
    private String resolutionId;

    @BeforeEach
    void invite() {
        clerk = invitedClerk(accounts);
        commitmentId = TestCommitments.inOwnResolution("cocom");
        resolutionId = RoundSteps.resolutionOf(commitmentId);
    }

    @AfterEach
    void remove_accounts() {
        accounts.close();
    }

    @Test
    void operations_on_a_round_are_listed_with_its_title_due_date_and_bodies() {
        var token = clerk.token();
        var content = RoundSteps.content(resolutionId, "cocom", "Ronde");
        RoundSteps.of(RoundSteps.create(token, content).statusCode(201))
                .delete(token)
                .statusCode(204);
        var prepared = RoundSteps.of(RoundSteps.create(token, content).statusCode(201));
        var opened = RoundSteps.of(prepared.open(token).statusCode(200));
        var later = RoundSteps.DUE.plusDays(7);
        var postponed = RoundSteps.of(opened.postpone(token, later, later).statusCode(200));
        var introduced = RoundSteps.of(postponed.introduce(token, "Avant").statusCode(200));
        introduced.close(token).statusCode(200);

        operations(clerk, "")
                .body(
                        "items.staffOperation.kind",
                        contains(
                                "roundClosed",
                                "roundForewordWritten",
                                "roundDueDateChanged",
                                "roundOpened",
                                "roundPrepared",
                                "roundDeleted",
                                "roundPrepared"))
                .body("items.staffOperation.name.nl", everyItem(equalTo("Ronde nl")))
                .body("items[0].staffOperation.href", endsWith(opened.path()))
                .body("items[0].staffOperation.datedOn", equalTo(later.toString()))
                .body("items[3].staffOperation.datedOn", equalTo(RoundSteps.DUE.toString()))
                .body("items[3].staffOperation.objectId", equalTo(opened.id()))
                .body("items[5].staffOperation.href", nullValue());
        operations(clerk, "&body=cocom").body("total", equalTo(7));
        operations(clerk, "&body=erip").body("items", empty());
    }

    @Test
    void a_due_date_that_stays_the_same_is_no_operation_and_another_end_of_the_period_is_one() {
        var token = clerk.token();
        var content = RoundSteps.content(resolutionId, "cocom", "Ronde");
        var opened =
                RoundSteps.of(RoundSteps.of(RoundSteps.create(token, content).statusCode(201))
                        .open(token)
                        .statusCode(200));

        var same = RoundSteps.of(opened.postpone(token, RoundSteps.DUE, null).statusCode(200));
        operations(clerk, "").body("items.staffOperation.kind", contains("roundOpened", "roundPrepared"));

        same.postpone(token, RoundSteps.DUE, RoundSteps.DUE.plusDays(90)).statusCode(200);
        operations(clerk, "").body("items[0].staffOperation.kind", equalTo("roundDueDateChanged"));
    }

    @Test
    void a_round_for_all_bodies_concerns_those_that_it_asks_once_it_is_open() {
        var token = clerk.token();
        var content = RoundSteps.content(resolutionId, "cocom", "Ronde").replace("[\"cocom\"]", "[]");
        RoundSteps.of(RoundSteps.create(token, content).statusCode(201))
                .open(token)
                .statusCode(200);

        operations(clerk, "&body=cocom").body("items.staffOperation.kind", contains("roundOpened"));
        operations(clerk, "&body=actiris").body("items", empty());
    }

    @Test
    void only_a_sitting_that_was_announced_has_an_address() {
        var token = clerk.token();
        var sitting = SittingSteps.of(SittingSteps.create(token, commitmentId).statusCode(201));
        operations(clerk, "").body("items[0].staffOperation.href", nullValue());
        var announced = SittingSteps.of(sitting.replace(token, sitting.content("2033-01-01", true, commitmentId))
                .statusCode(200));
        operations(clerk, "")
                .body("items.staffOperation.kind", contains("sittingAnnounced", "sittingPrepared"))
                .body("items.staffOperation.href", everyItem(endsWith(sitting.path())))
                .body("items.staffOperation.name.fr", everyItem(equalTo(sitting.committee())))
                .body("items.staffOperation.datedOn", everyItem(equalTo("2033-01-01")));
        var earlier = SittingSteps.of(announced
                .replace(token, announced.content("2032-12-01", true, commitmentId))
                .statusCode(200));
        SittingSteps.of(earlier.replace(token, earlier.content("2032-12-01", false, commitmentId))
                        .statusCode(200))
                .delete(token)
                .statusCode(204);
        operations(clerk, "")
                .body(
                        "items.staffOperation.kind",
                        contains(
                                "sittingDeleted",
                                "sittingUnannounced",
                                "sittingChanged",
                                "sittingAnnounced",
                                "sittingPrepared"))
                .body("items.staffOperation.href", everyItem(nullValue()));
    }

    @Test
    void an_erratum_that_its_proposer_takes_back_is_not_listed_as_refused() {
        var block = "/recitals/0/items/0/text";
        var token = clerk.token();
        refuse(token, proposeErratum(token, resolutionId, block, "vu un autre texte;"));
        refuse(Tokens.staff(), proposeErratum(token, resolutionId, block, "vu encore un autre texte;"));

        operations(clerk, "")
                .body("items.staffOperation.kind", contains("erratumProposed", "erratumWithdrawn", "erratumProposed"));
        activities("staffOperation=erratumRefused&pageSize=1")
                .body("items[0].staffOperation.resolution.resolutionId", equalTo(resolutionId));
    }

    private static void refuse(String token, ValidatableResponse proposal) {
        put(
                        token,
                        "/erratumProposals/" + text(proposal, "/erratumProposalId") + "/refusal",
                        "*",
                        "{ \"reason\": \"Non.\" }")
                .statusCode(200);
    }

    @Test
    void person_period_and_kind_select_operations_and_pages_join_them_to_facts() {
        var token = clerk.token();
        classify(token, resolutionId, "{ \"legislature\": \"2019-2024\" }").statusCode(201);
        var today = LocalDate.now(BrusselsTime.BRUSSELS);

        operations(clerk, "&from=%s&to=%s".formatted(today, today)).body("total", equalTo(1));
        operations(clerk, "&to=" + today.minusDays(1)).body("total", equalTo(0));
        activities("staffOperation=roundOpened&user=" + clerk.id()).body("items", empty());
        activities("fact=reportPublished&user=" + clerk.id()).body("items", empty());
        activities("pageSize=1&user=" + clerk.id())
                .body("total", equalTo(2))
                .body("items", hasSize(1))
                .body("items[0].staffOperation.kind", equalTo("classified"));
        as(Tokens.admin()).get("/activities?staffOperation=opened").then().statusCode(400);
    }

    @Test
    void an_operation_that_failed_is_not_listed() {
        var token = clerk.token();
        var prepared = RoundSteps.of(RoundSteps.create(token, "{ \"resolutions\": [], \"bodies\": [] }"));
        prepared.open(token).statusCode(400);
        prepared.close(token).statusCode(409);

        operations(clerk, "").body("items.staffOperation.kind", contains("roundPrepared"));
    }

    @Test
    void an_erasure_keeps_the_operations_and_removes_the_id() throws SQLException {
        classify(clerk.token(), resolutionId, "{ \"legislature\": \"2019-2024\" }")
                .statusCode(201);
        as(Tokens.admin())
                .header("If-Match", clerk.etag())
                .delete(clerk.path())
                .then()
                .statusCode(204);
        accounts.forget(clerk);

        activities("pageSize=1&staffOperation=classified")
                .body("items[0].staffOperation.resolution.resolutionId", equalTo(resolutionId))
                .body("items[0].user", nullValue());
        assertEquals(
                Collections.emptyList(),
                DatabaseContents.columnsWith(clerk.id()).stream()
                        .filter(column -> column.startsWith("staff_operation"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject = 'another'",
                "subject = 'erased', kind = 'ROUND_OPENED'",
                "subject = 'erased', dated_on = now()",
                "subject = 'erased', bodies = 'unia'",
                "subject = 'erased', name_nl = 'x'"
            })
    void the_database_allows_only_replacing_the_user_by_the_erased_marker(String change) {
        classify(clerk.token(), resolutionId, "{ \"legislature\": \"2019-2024\" }")
                .statusCode(201);

        assertThrows(SQLException.class, () -> Tampering.execute("update staff_operation set " + change));
    }
}
