package org.sequitur.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.DatabaseContents.columnsWith;
import static org.sequitur.testsupport.RuleSteps.read;
import static org.sequitur.testsupport.RuleSteps.replace;
import static org.sequitur.testsupport.RuleSteps.requireSecondPerson;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.Tampering;
import org.sequitur.testsupport.TestAccounts;
import org.sequitur.testsupport.Tokens;

/** An admin sets how many people a body needs to publish. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class PublicationRuleTest {

    private static final String BODY = "erip";

    private final TestAccounts accounts = new TestAccounts();

    @AfterEach
    void no_second_person() {
        requireSecondPerson(BODY, false);
        accounts.close();
    }

    @Test
    void no_body_requires_a_second_person_until_an_admin_says_so() {
        as(Tokens.admin())
                .get("/publicationRules?pageSize=100")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("items.secondPersonRequired", everyItem(equalTo(false)))
                .body("items.body.bodyId", hasItem(BODY));
        as(Tokens.agency(BODY)).get("/me").then().body("secondPersonBodies", nullValue());

        requireSecondPerson(BODY, true);

        read(Tokens.admin(), BODY).body("secondPersonRequired", equalTo(true));
        as(Tokens.agency(BODY)).get("/me").then().body("secondPersonBodies", contains(BODY));
        as(Tokens.agencyOfTwo()).get("/me").then().body("secondPersonBodies", contains(BODY));
        as(Tokens.agency("cocom")).get("/me").then().body("secondPersonBodies", nullValue());
        as(Tokens.staff()).get("/me").then().body("secondPersonBodies", nullValue());
        assertFalse(get("/bodies/" + BODY).statusCode(200).extract().asString().contains("second"));
    }

    @Test
    void a_rule_that_another_admin_changed_meanwhile_is_not_overwritten() {
        var etag = read(Tokens.admin(), BODY).extract().header("ETag");
        var before = changes("body=" + BODY).extract().path("total");

        assertEquals(
                List.of(200, 412, 412, 412), Concurrently.statuses(4, _ -> replace(Tokens.admin(), BODY, etag, true)));

        changes("body=" + BODY).body("total", equalTo((int) before + 1));
        as(Tokens.admin())
                .contentType("application/json")
                .body("{ \"secondPersonRequired\": true }")
                .put("/publicationRules/" + BODY)
                .then()
                .statusCode(428);
        replace(Tokens.admin(), "z.nowhere", "*", true).statusCode(404);
    }

    @Test
    void each_change_is_among_what_users_did() {
        requireSecondPerson(BODY, true);
        requireSecondPerson(BODY, true);
        requireSecondPerson(BODY, false);

        changes("body=" + BODY + "&pageSize=2")
                .body("items.bodyChange.kind", contains("secondPersonNotRequired", "secondPersonRequired"))
                .body("items.bodyChange.body.bodyId", contains(BODY, BODY))
                .body("items.user.name", everyItem(equalTo("admin Demo")))
                .body("items.fact", everyItem(nullValue()));
        activities("body=actiris&bodyChange=secondPersonRequired").body("items", empty());
        activities("pageSize=1").body("items[0].bodyChange.kind", equalTo("secondPersonNotRequired"));
        activities("pageSize=1&fact=reportPublished").body("items.bodyChange", everyItem(nullValue()));
        activities("pageSize=1&accountChange=renamed").body("items.bodyChange", everyItem(nullValue()));
    }

    @Test
    void the_erasure_of_the_admin_keeps_the_change() throws SQLException {
        assumeTrue(RealKeycloak.adminSecret().isPresent(), "This Keycloak was lent without its secret");
        var admin = accounts.invite("\"roles\": [\"admin\"], \"bodies\": []").withPassword();
        replace(admin.token(), BODY, "*", true).statusCode(200);
        changes("pageSize=1").body("items[0].user.userId", equalTo(admin.id()));

        as(Tokens.admin())
                .header("If-Match", admin.etag())
                .delete(admin.path())
                .then()
                .statusCode(204);
        accounts.forget(admin);

        changes("pageSize=1")
                .body("items[0].bodyChange.kind", equalTo("secondPersonRequired"))
                .body("items[0].user", nullValue());
        assertEquals(
                List.of(),
                columnsWith(admin.id()).stream()
                        .filter(column -> column.startsWith("body_change"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject = 'another'",
                "subject = 'erased', kind = concat(kind, 'x')",
                "subject = 'erased', body_id = 'actiris'",
                "subject = 'erased', happened_at = now(6)",
                "subject = 'erased', id = uuid()"
            })
    void the_database_allows_only_replacing_the_admin_by_the_erased_marker(String change) {
        requireSecondPerson(BODY, true);

        assertThrows(SQLException.class, () -> Tampering.execute("update body_change set " + change));
    }

    private static ValidatableResponse changes(String query) {
        return activities("bodyChange=secondPersonRequired&bodyChange=secondPersonNotRequired&" + query)
                .body("items.bodyChange", not(hasItem(nullValue())))
                .body("items.activityId", everyItem(notNullValue()));
    }

    private static ValidatableResponse activities(String query) {
        return as(Tokens.admin()).get("/activities?" + query).then().statusCode(200);
    }
}
