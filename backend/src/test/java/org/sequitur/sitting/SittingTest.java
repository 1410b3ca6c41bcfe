package org.sequitur.sitting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.request;
import static org.sequitur.testsupport.SittingSteps.createWith;
import static org.sequitur.testsupport.SittingSteps.created;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SittingSteps;
import org.sequitur.testsupport.SittingSteps.Prepared;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Parliament's staff prepare the sittings of a committee and announce them. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class SittingTest {

    private static final String DAY = "2033-01-01";

    @Inject
    Sittings sittings;

    private final String clerk = Tokens.staff();
    private String first;
    private String second;

    @BeforeEach
    void choose_commitments() {
        first = TestCommitments.of("cocom");
        second = TestCommitments.of("cocom");
    }

    @Test
    void the_agenda_keeps_the_order_in_which_it_was_sent() {
        var sitting = created(first);

        var changed = SittingSteps.of(sitting.replace(clerk, sitting.content(DAY, true, second, first))
                .statusCode(200));
        get(sitting.path())
                .statusCode(200)
                .body("committee.fr", equalTo(sitting.committee()))
                .body("heldOn", equalTo(DAY))
                .body("commitments.commitmentId", contains(second, first));

        changed.replace(clerk, sitting.content(DAY, true, first, second)).statusCode(200);
        get(sitting.path()).body("commitments.commitmentId", contains(first, second));
    }

    @Test
    void a_sitting_is_public_once_it_is_announced() {
        var sitting = created(first);

        request().get(sitting.path()).then().statusCode(404);
        as(Tokens.agency("cocom")).get(sitting.path()).then().statusCode(404);
        request().get("/sittings?pageSize=200").then().body("items.sittingId", not(hasItem(sitting.id())));
        as(clerk).get("/sittings?pageSize=200").then().body("items.sittingId", hasItem(sitting.id()));

        sitting.replace(clerk, sitting.content(DAY, true, first)).statusCode(200);

        request().get("/sittings?pageSize=200").then().body("items.sittingId", hasItem(sitting.id()));
        request().get(sitting.path()).then().statusCode(200);
    }

    @Test
    void of_two_clerks_who_change_a_sitting_at_once_one_must_read_it_again() {
        var sitting = created(first);

        assertEquals(
                List.of(200, 412),
                Concurrently.statuses(
                        2,
                        number -> sitting.replace(
                                clerk, sitting.content("2033-01-0" + (number + 2), false, first, second))));
    }

    @Test
    void a_repeated_request_prepares_one_sitting() {
        var known = created(first);
        var key = UUID.randomUUID().toString();
        var answers = List.of(
                prepare(known, key).extract().<String>path("sittingId"),
                prepare(known, key).extract().<String>path("sittingId"));

        assertEquals(answers.getFirst(), answers.getLast());
    }

    @Test
    void unknown_committees_and_commitments_are_refused_with_their_places() {
        createWith(clerk, SittingSteps.content("Commission inconnue", DAY, false, first, "a-590-9.9"))
                .statusCode(400)
                .body("issues.name", hasItems("/committee", "/commitments/1"));
    }

    @Test
    void the_committee_is_found_by_its_name_in_either_language_in_any_case() {
        var sitting = created(first);

        sitting.replace(clerk, SittingSteps.content(sitting.committee().toUpperCase(Locale.ROOT), DAY, false, first))
                .statusCode(200)
                .body("committee.fr", equalTo(sitting.committee()));
    }

    @Test
    void a_sitting_of_the_past_is_announced_only_after_it_is_saved() {
        var committee = created(first).committee();

        createWith(clerk, SittingSteps.content(committee, "2026-01-01", true, first))
                .statusCode(400)
                .body("issues.name", hasItem("/heldOn"))
                .body("issues[0].detail", containsString("sans l’annoncer"));
        var sitting = SittingSteps.of(createWith(clerk, SittingSteps.content(committee, "2026-01-01", false, first))
                .statusCode(201));
        sitting.replace(clerk, SittingSteps.content(committee, "2026-01-02", false, first))
                .statusCode(409);
        sitting.replace(clerk, SittingSteps.content(committee, "2026-01-01", true, first))
                .statusCode(200)
                .body("announced", equalTo(true));
    }

    @Test
    void after_its_day_a_sitting_can_only_be_announced() {
        var sitting = heldYesterday(created(first));
        var yesterday = LocalDate.now(BrusselsTime.BRUSSELS).minusDays(1).toString();

        sitting.replace(clerk, sitting.content(yesterday, true, first, second))
                .statusCode(409)
                .body("type", endsWith(":forbiddenTransition"))
                .body("detail", containsString("réunion"));
        sitting.replace(clerk, sitting.content(DAY, false, first)).statusCode(409);
        var announced = SittingSteps.of(
                sitting.replace(clerk, sitting.content(yesterday, true, first)).statusCode(200));
        announced.replace(clerk, sitting.content(yesterday, false, first)).statusCode(409);
        announced.delete(clerk).statusCode(409);
        get(sitting.path()).statusCode(200).body("commitments", hasSize(1));
    }

    @Test
    void a_sitting_that_does_not_take_place_is_deleted() {
        var sitting = created(first);

        sitting.delete(clerk).statusCode(204);

        as(clerk).get(sitting.path()).then().statusCode(404);
    }

    private ValidatableResponse prepare(Prepared known, String key) {
        return as(clerk)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(known.content(DAY, false, first))
                .post("/sittings")
                .then()
                .statusCode(201);
    }

    /** The same sitting, moved to yesterday in the database: the API takes no past day. */
    private Prepared heldYesterday(Prepared sitting) {
        var yesterday = LocalDate.now(BrusselsTime.BRUSSELS).minusDays(1);
        QuarkusTransaction.requiringNew()
                .run(() -> sittings.update("heldOn = ?1 where id = ?2", yesterday, UUID.fromString(sitting.id())));
        return SittingSteps.of(as(clerk).get(sitting.path()).then());
    }
}
