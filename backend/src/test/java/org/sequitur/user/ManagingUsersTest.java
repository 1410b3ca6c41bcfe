package org.sequitur.user;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.put;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.UserRepresentation;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestAccounts;
import org.sequitur.testsupport.TestAccounts.Account;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** User administration with a real Keycloak. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ManagingUsersTest {

    @Inject
    KeycloakAdminClient keycloak;

    private static final String FOR_COCOM = "\"roles\": [\"agency\"], \"bodies\": [\"cocom\"]";

    private static final String ADMIN = "\"roles\": [\"admin\"], \"bodies\": []";

    private final TestAccounts accounts = new TestAccounts();

    private String admin;

    @BeforeEach
    void log_in_as_admin() {
        admin = Tokens.admin();
        assumeTrue(RealKeycloak.adminSecret().isPresent(), "This Keycloak was lent without its secret");
    }

    @AfterEach
    void remove_accounts() {
        accounts.close();
    }

    /** The account is read, then deleted by another request, then its roles are requested. */
    @Test
    void an_account_deleted_during_a_read_is_left_out() {
        var deleted = new UserRepresentation();
        deleted.setId("00000000-0000-0000-0000-000000000000");

        assertEquals(
                Collections.singletonList(null), keycloak.callForEach(List.of(deleted), KeycloakAdminClient::user));
    }

    @Test
    void control_characters_in_a_search_are_refused() {
        as(Tokens.admin())
                .get("/users?q=%00")
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("q"))
                .body("issues[0].detail", containsString("U+0000"));
    }

    @Test
    void changing_bodies_grants_the_new_and_revokes_the_old() {
        var officer = accounts.invite(FOR_COCOM).withPassword();

        change(officer, "\"roles\": [\"agency\"], \"bodies\": [\"erip\", \"actiris\"], \"enabled\": true")
                .statusCode(200)
                .body("bodies.bodyId", containsInAnyOrder("erip", "actiris"));
        as(officer.token()).get("/me").then().body("bodies.bodyId", containsInAnyOrder("erip", "actiris"));

        change(officer, "\"roles\": [\"staff\", \"admin\"], \"bodies\": [], \"enabled\": true")
                .statusCode(200);
        as(officer.token())
                .get("/me")
                .then()
                .body("roles", contains("staff", "admin"))
                .body("bodies", empty());
    }

    @Test
    void a_change_with_an_invalid_name_removes_no_rights() {
        var officer = accounts.invite(FOR_COCOM);
        String seen = read(officer).extract().header("ETag");
        var wanted = content("\"roles\": [\"agency\"], \"bodies\": [\"safe.brussels\"], \"enabled\": false");

        put(admin, officer.path(), seen, wanted.replace("Peeters", "Peeters (safe)"))
                .statusCode(400)
                .body("issues.name", contains("/lastName"));
        read(officer).header("ETag", equalTo(seen));
        put(admin, officer.path(), seen, wanted)
                .statusCode(200)
                .body("bodies.bodyId", contains("safe.brussels"))
                .body("enabled", equalTo(false));
    }

    @Test
    void a_concurrent_change_of_an_account_is_not_overwritten() {
        var officer = accounts.invite(FOR_COCOM);
        String seen = read(officer).extract().header("ETag");
        change(officer, FOR_COCOM + ", \"enabled\": false").statusCode(200);

        put(admin, officer.path(), seen, content(FOR_COCOM + ", \"enabled\": true"))
                .statusCode(412);
        as(admin)
                .contentType("application/json")
                .body(content(FOR_COCOM + ", \"enabled\": true"))
                .put(officer.path())
                .then()
                .statusCode(428);
        read(officer).body("enabled", equalTo(false));
    }

    @Test
    void a_deactivated_user_cannot_log_in_until_reactivated() {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        officer.token();

        change(officer, FOR_COCOM + ", \"enabled\": false").statusCode(200).body("enabled", equalTo(false));
        var refused = assertThrows(IllegalStateException.class, officer::token);
        assertTrue(refused.getMessage().contains("Account disabled"), refused.getMessage());

        change(officer, FOR_COCOM + ", \"enabled\": true").statusCode(200);
        as(officer.token()).get("/me").then().body("bodies.bodyId", contains("cocom"));
    }

    @Test
    void users_are_searched_by_parts_of_name_and_address_with_paging() {
        var one = accounts.invite(FOR_COCOM);
        var another = accounts.invite(ADMIN);
        var some = one.name().substring(10, 30);

        as(admin)
                .get("/users?q=peeters+" + some)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("items.userId", contains(one.id()))
                .body("total", equalTo(1));
        List<String> found = as(admin)
                .get("/users?q=ADA+made-up&pageSize=200")
                .then()
                .extract()
                .path("items.userId");
        assertTrue(found.containsAll(List.of(one.id(), another.id())));
        as(admin)
                .get("/users?q=made-up&pageSize=1")
                .then()
                .body("items.size()", equalTo(1))
                .body("next", containsString("page=2"));
        as(admin).get("/users?q=no-such-user").then().body("items", empty()).body("total", equalTo(0));
        as(admin).get("/users?q=*").then().statusCode(200);
    }

    @Test
    void journal_entries_show_the_authors_name_to_admins_while_the_account_exists() {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        var commitmentId = TestCommitments.of("cocom");
        published(officer.token(), commitmentId, "inProgress");

        var history = "/commitments/" + commitmentId + "/history";
        as(admin)
                .get(history)
                .then()
                .header("Cache-Control", "no-store")
                .body("items[0].user.userId", equalTo(officer.id()))
                .body("items[0].user.href", endsWith(officer.path()))
                .body("items[0].user.name", equalTo("Ada Peeters"));
        accounts.close();
        as(admin)
                .get(history)
                .then()
                .body("items[0].user.userId", equalTo(officer.id()))
                .body("items[0].user.name", nullValue());
    }

    private ValidatableResponse read(Account whom) {
        return as(admin).get(whom.path()).then().statusCode(200);
    }

    private String etag(String path) {
        return as(admin).get(path).then().statusCode(200).extract().header("ETag");
    }

    private ValidatableResponse change(Account whom, String rest) {
        return put(admin, whom.path(), etag(whom.path()), content(rest));
    }

    private static String content(String rest) {
        return "{ \"firstName\": \"Ada\", \"lastName\": \"Peeters\", \"language\": \"fr\", %s }".formatted(rest);
    }
}
