package org.sequitur.user;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sequitur.testsupport.Api.PROBLEM;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.issue;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.TestAccounts.newUser;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestAccounts;
import org.sequitur.testsupport.TestAccounts.Account;
import org.sequitur.testsupport.Tokens;

/** Invitations: their effect, their errors, and that each address has one account. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class InvitingUsersTest {

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

    @Test
    void an_invited_officer_can_act_for_the_body_after_choosing_a_password() {
        var officer = accounts.invite("\"roles\": [\"agency\"], \"bodies\": [\"erip\", \"cocom\"]");
        officer.invited()
                .header("Location", endsWith(officer.path()))
                .header("Cache-Control", "no-store")
                .body("email", equalTo(officer.name() + "@example.org"))
                .body("language", equalTo("nl"))
                .body("roles", contains("agency"))
                .body("bodies.bodyId", contains("cocom", "erip"))
                .body("invitationPending", equalTo(true))
                // The test realm has no mail server.
                .body("mailSent", equalTo(false));

        String temporary = inviteAgain(officer, "temporaryPassword")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("temporaryPassword", matchesPattern("([a-z2-9]{5}-){3}[a-z2-9]{5}"))
                .extract()
                .path("temporaryPassword");
        // The temporary password only allows choosing a new one.
        var refused = assertThrows(IllegalStateException.class, () -> Tokens.fresh(officer.name(), temporary));
        assertTrue(refused.getMessage().contains("Account is not fully set up"), refused.getMessage());
        String another = inviteAgain(officer, "temporaryPassword").extract().path("temporaryPassword");
        refused = assertThrows(IllegalStateException.class, () -> Tokens.fresh(officer.name(), temporary));
        assertTrue(refused.getMessage().contains("Invalid user credentials"), refused.getMessage());
        assertTrue(!another.equals(temporary));

        as(officer.withPassword().token()).get("/me").then().body("bodies.bodyId", contains("cocom", "erip"));
        read(officer).body("invitationPending", equalTo(false)).body("mailSent", nullValue());
        inviteAgain(officer, "temporaryPassword").statusCode(409).body("type", endsWith(":forbiddenTransition"));
    }

    @Test
    void concurrent_invitations_are_serialized() {
        var officer = accounts.invite(FOR_COCOM);

        for (var time = 0; time < 3; time++) {
            assertEquals(
                    List.of(200, 200, 200, 200),
                    Concurrently.statuses(4, each -> inviteAgain(officer, "temporaryPassword")));
        }
    }

    @Test
    void all_errors_of_an_invitation_are_reported_at_once_in_the_readers_language() {
        as(admin)
                .header("Accept-Language", "nl")
                .contentType("application/json")
                .body("""
                        { "email": "x", "firstName": " ", "lastName": "P", "language": "de", "roles": ["king"],
                          "bodies": ["cocom", "cocom"], "more": 1 }""")
                .post("/users")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body(
                        "issues.name",
                        containsInAnyOrder("/email", "/firstName", "/language", "/roles/0", "/bodies", "/more"));
        as(admin)
                .header("Accept-Language", "nl")
                .contentType("application/json")
                .body(newUser("x@example.org", "\"roles\": [\"agency\", \"staff\"], \"bodies\": [\"cocom\", \"nope\"]"))
                .post("/users")
                .then()
                .statusCode(400)
                .body("issues.size()", equalTo(2))
                .body(issue("/roles") + ".detail", containsString("Niemand kan tegelijk"))
                .body(issue("/bodies/1") + ".type", endsWith(":referencedResourceNotFound"));
        invite("x@example.org", "\"roles\": [\"agency\"], \"bodies\": []")
                .statusCode(400)
                .body(issue("/bodies") + ".detail", containsString("Choisissez"));
        invite("x@example.org", "\"roles\": [\"admin\"], \"bodies\": [\"cocom\"]")
                .statusCode(400)
                .body("issues.name", contains("/bodies"));
        post(admin, "/users", newUser("x@example.org", ADMIN).replace("Ada", "<b>"))
                .statusCode(400)
                .body("issues.name", contains("/firstName"));
    }

    @Test
    void an_address_in_use_is_refused() {
        var officer = accounts.invite(FOR_COCOM);

        invite(officer.name().toUpperCase(Locale.ROOT) + "@example.org", FOR_COCOM)
                .statusCode(409)
                .body("type", endsWith(":emailInUse"));
    }

    private ValidatableResponse invite(String email, String rolesAndBodies) {
        return post(admin, "/users", newUser(email, rolesAndBodies));
    }

    private ValidatableResponse inviteAgain(Account whom, String by) {
        return as(admin)
                .contentType("application/json")
                .body("{ \"by\": \"%s\" }".formatted(by))
                .put(whom.path() + "/invitation")
                .then();
    }

    private ValidatableResponse read(Account whom) {
        return as(admin).get(whom.path()).then().statusCode(200);
    }
}
