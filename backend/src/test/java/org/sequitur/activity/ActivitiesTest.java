package org.sequitur.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.DatabaseContents.columnsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.LogLines;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.Tampering;
import org.sequitur.testsupport.TestAccounts;
import org.sequitur.testsupport.TestAccounts.Account;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The list of actions of users, as an admin sees it. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ActivitiesTest {

    private static final String FOR_COCOM = "\"roles\": [\"agency\"], \"bodies\": [\"cocom\"]";
    private static final String STAFF = "\"roles\": [\"staff\"], \"bodies\": []";

    private final TestAccounts accounts = new TestAccounts();

    @BeforeEach
    void log_in_as_admin() {
        Tokens.admin();
        assumeTrue(RealKeycloak.adminSecret().isPresent(), "This Keycloak was lent without its secret");
    }

    @AfterEach
    void remove_accounts() {
        accounts.close();
    }

    @Test
    void each_change_of_an_account_is_listed_with_its_author_and_both_states() {
        var officer = accounts.invite(FOR_COCOM);
        change(officer, "Peeters", "nl", "\"roles\": [\"agency\"], \"bodies\": [\"erip\"]", true);
        change(officer, "Claes", "fr", STAFF, true);
        change(officer, "Claes", "fr", STAFF, true);
        change(officer, "Claes", "fr", STAFF, false);
        change(officer, "Claes", "fr", STAFF, true);
        as(Tokens.admin())
                .contentType("application/json")
                .body("{ \"by\": \"temporaryPassword\" }")
                .put(officer.path() + "/invitation")
                .then()
                .statusCode(200);

        activities("user=" + officer.id())
                .body(
                        "items.accountChange.kind",
                        contains(
                                "invitedAgain",
                                "activated",
                                "deactivated",
                                "bodiesChanged",
                                "rolesChanged",
                                "languageChanged",
                                "renamed",
                                "bodiesChanged",
                                "invited"))
                .body("items.user.name", everyItem(equalTo("admin Demo")))
                .body("items.accountChange.account.name", everyItem(equalTo("Ada Claes")))
                .body("items[8].accountChange.before", nullValue())
                .body("items[8].accountChange.after.bodies.bodyId", contains("cocom"))
                .body("items[7].accountChange.before.bodies.bodyId", contains("cocom"))
                .body("items[7].accountChange.after.bodies.bodyId", contains("erip"))
                .body("items[7].accountChange.after.name", nullValue())
                .body("items[6].accountChange.before.name", equalTo("Ada Peeters"))
                .body("items[6].accountChange.after.name", equalTo("Ada Claes"))
                .body("items[5].accountChange.before.language", equalTo("nl"))
                .body("items[4].accountChange.before.roles", contains("agency"))
                .body("items[4].accountChange.after.roles", contains("staff"));
        activities("accountChange=renamed&user=" + officer.id()).body("items.activityId", hasSize(1));
        activities("body=cocom&user=" + officer.id())
                .body("items.accountChange.kind", contains("bodiesChanged", "invited"));
    }

    @Test
    void a_change_that_the_database_does_not_accept_is_made_and_logged() throws SQLException {
        var refuse = "create trigger refuse_account_changes before insert on account_change for each row"
                + " signal sqlstate '45000' set message_text = 'refused by the test'";
        Account officer;
        try (var log = new LogLines("org.sequitur.user.AccountChanges")) {
            Tampering.execute(refuse);
            try {
                officer = accounts.invite(FOR_COCOM);
                officer.invited().body("mailSent", equalTo(false));
                change(officer, "Claes", "nl", FOR_COCOM, true);
            } finally {
                Tampering.execute("drop trigger refuse_account_changes");
            }
            assertEquals(
                    1,
                    log.containing("[INVITED] of account " + officer.id()).size(),
                    log.all().toString());
            assertEquals(
                    1,
                    log.containing("[RENAMED] of account " + officer.id()).size(),
                    log.all().toString());
            assertEquals(List.of(), log.containing("Claes"));
        }
        as(Tokens.admin()).get(officer.path()).then().body("lastName", equalTo("Claes"));
        activities("user=" + officer.id()).body("items", empty());
    }

    @Test
    void facts_are_listed_with_their_authors_and_without_the_content_of_internal_ones() {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        var clerk = accounts.invite(STAFF).withPassword();
        var commitmentId = TestCommitments.of("cocom");
        published(officer.token(), commitmentId, "inProgress");
        ask(clerk.token(), commitmentId, "internal").statusCode(201);

        activities("fact=questionAsked&user=" + clerk.id())
                .body("items.fact.commitment.commitmentId", contains(commitmentId))
                .body("items.fact.by.kind", contains("parliament"))
                .body("items.fact.internal", contains(true))
                .body("items.user.name", contains("Ada Peeters"))
                .body("items.user.href", contains(endsWith(clerk.path())));
        activities("body=cocom&user=" + officer.id())
                .body("items[0].fact.kind", equalTo("reportPublished"))
                .body("items[1].accountChange.kind", equalTo("invited"));
        activities("body=erip&user=" + officer.id()).body("items", empty());
        activities("fact=assessed&user=" + officer.id()).body("items", empty());
    }

    @Test
    void facts_and_changes_of_accounts_are_paged_as_one_list() {
        var clerk = accounts.invite(STAFF).withPassword();
        ask(clerk.token(), TestCommitments.of("cocom"), "public").statusCode(201);
        change(clerk, "Claes", "nl", STAFF, true);
        ask(clerk.token(), TestCommitments.of("cocom"), "public").statusCode(201);

        var kinds = new ArrayList<String>();
        for (var page = 1; page <= 4; page++) {
            var items = activities("pageSize=1&page=" + page + "&user=" + clerk.id())
                    .body("total", equalTo(4))
                    .body("items", hasSize(1))
                    .extract();
            String fact = items.path("items[0].fact.kind");
            kinds.add(fact != null ? fact : items.path("items[0].accountChange.kind"));
        }
        assertEquals(List.of("questionAsked", "renamed", "questionAsked", "invited"), kinds);
        activities("pageSize=1&page=5&user=" + clerk.id()).body("items", empty());
    }

    @Test
    void a_period_selects_by_days_of_brussels() {
        var clerk = accounts.invite(STAFF);
        var today = LocalDate.now(BrusselsTime.BRUSSELS);

        activities("user=%s&from=%s&to=%s".formatted(clerk.id(), today, today)).body("total", equalTo(1));
        activities("user=%s&to=9999-12-31".formatted(clerk.id())).body("total", equalTo(1));
        activities("user=%s&from=%s".formatted(clerk.id(), today.plusDays(1))).body("total", equalTo(0));
        activities("user=%s&to=%s".formatted(clerk.id(), today.minusDays(1))).body("total", equalTo(0));
        as(Tokens.admin())
                .get("/activities?from=2026-02-01&to=2026-01-31")
                .then()
                .statusCode(400)
                .body("issues.name", contains("from"));
        as(Tokens.admin()).get("/activities?accountChange=renamedd").then().statusCode(400);
    }

    @Test
    void an_erasure_is_listed_and_leaves_neither_name_nor_id() throws SQLException {
        var name = "Zoé-" + System.nanoTime();
        var clerk = accounts.invite(STAFF).withPassword();
        change(clerk, name, "nl", STAFF, true);
        var other = accounts.invite(FOR_COCOM);
        var etag = as(Tokens.admin()).get(clerk.path()).then().extract().header("ETag");
        as(Tokens.admin()).header("If-Match", etag).delete(clerk.path()).then().statusCode(204);
        accounts.forget(clerk);

        unknown(clerk.id());
        activities("accountChange=erased&pageSize=1")
                .body("items[0].user.name", notNullValue())
                .body("items[0].accountChange.account", nullValue())
                .body("items[0].accountChange.before.roles", contains("staff"))
                .body("items[0].accountChange.after", nullValue());
        activities("accountChange=renamed&pageSize=1")
                .body("items[0].accountChange.account", nullValue())
                .body("items[0].accountChange.before.name", nullValue())
                .body("items[0].accountChange.after.name", nullValue());
        assertEquals(List.of(), columnsWith(name));
        activities("pageSize=10").body("items.accountChange.account.userId", hasItem(other.id()));
        activities("pageSize=10").body("items.user.userId", not(hasItem(clerk.id())));
    }

    @Test
    void an_unknown_user_is_refused() {
        unknown("7f0c5f7e-58a5-4a3c-9a44-0f8a4a4cf1de");
    }

    private static void unknown(String userId) {
        as(Tokens.admin())
                .get("/activities?user=" + userId)
                .then()
                .statusCode(400)
                .body("issues.name", contains("user"))
                .body("issues.value", contains(userId))
                .body("issues.type", contains(endsWith(":referencedResourceNotFound")));
    }

    private static ValidatableResponse activities(String query) {
        return as(Tokens.admin())
                .get("/activities?" + query)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store");
    }

    private static void change(Account whom, String lastName, String language, String rolesAndBodies, boolean enabled) {
        var etag = as(Tokens.admin()).get(whom.path()).then().extract().header("ETag");
        put(Tokens.admin(), whom.path(), etag, """
                        { "firstName": "Ada", "lastName": "%s", "language": "%s", %s, "enabled": %s }""".formatted(lastName, language, rolesAndBodies, enabled))
                .statusCode(200);
    }
}
