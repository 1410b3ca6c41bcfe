package org.sequitur.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.RoundSteps;
import org.sequitur.testsupport.TestAccounts;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Staff see which of them prepared, opened and closed a round. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class RoundOperationTest {

    private final TestAccounts accounts = new TestAccounts();

    @AfterEach
    void remove_accounts() {
        accounts.close();
    }

    @Test
    void staff_see_the_names_of_those_who_opened_and_closed_a_round() {
        Tokens.admin();
        assumeTrue(RealKeycloak.adminSecret().isPresent(), "This Keycloak was lent without its secret");
        var clerk = accounts.invite("\"roles\": [\"staff\"], \"bodies\": []").withPassword();
        var opened = RoundSteps.opened(TestCommitments.inOwnResolution("cocom"));
        opened.close(clerk.token()).statusCode(200);

        as(Tokens.secondStaff())
                .get(opened.path() + "/operations")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("items.kind", contains("roundClosed", "roundOpened", "roundPrepared"))
                .body("items[0].user.name", equalTo("Ada Peeters"))
                .body(
                        "items[1].user.name",
                        equalTo(as(Tokens.admin())
                                .get("/activities?staffOperation=roundOpened&pageSize=1")
                                .path("items[0].user.name")));
        assertFalse(get(opened.path()).extract().asString().contains("Peeters"));

        as(Tokens.admin())
                .header("If-Match", clerk.etag())
                .delete(clerk.path())
                .then()
                .statusCode(204);
        accounts.forget(clerk);
        as(Tokens.staff())
                .get(opened.path() + "/operations?pageSize=1")
                .then()
                .body("total", equalTo(3))
                .body("items.user", everyItem(equalTo(null)));
    }

    @Test
    void others_than_staff_do_not_see_them() {
        var path = RoundSteps.opened(TestCommitments.inOwnResolution("cocom")).path() + "/operations";

        request().get(path).then().statusCode(401);
        as(Tokens.agency("cocom")).get(path).then().statusCode(403);
        as(Tokens.admin()).get(path).then().statusCode(403);
        as(Tokens.staff())
                .get("/reportingRounds/7f0c5f7e-58a5-4a3c-9a44-0f8a4a4cf1de/operations")
                .then()
                .statusCode(404);
    }
}
