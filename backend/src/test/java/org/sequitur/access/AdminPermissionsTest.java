package org.sequitur.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.TestAccounts.newUser;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.RuleSteps;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Only an admin manages users and sees authors. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class AdminPermissionsTest {

    private static final String STAFF = "/users/08fd44ed-717c-5e4c-843d-9695964f1f1b";

    /**
     * A request that only admins may make; none of them changes anything.
     *
     * @param status the status for an admin
     */
    record AdminRequest(String what, int status, Function<String, ValidatableResponse> act) {

        int expected(Requester requester) {
            return !requester.isAuthenticated() ? 401 : requester == Requester.ADMIN ? status : 403;
        }

        @Override
        public String toString() {
            return what;
        }
    }

    private static final List<AdminRequest> ADMINISTRATION = List.of(
            new AdminRequest(
                    "list the users",
                    200,
                    token -> as(token).get("/users?pageSize=1").then()),
            new AdminRequest(
                    "list what users did",
                    200,
                    token -> as(token).get("/activities?pageSize=1").then()),
            new AdminRequest(
                    "list how many people the bodies need to publish",
                    200,
                    token -> as(token).get("/publicationRules?pageSize=1").then()),
            new AdminRequest(
                    "read how many people a body needs to publish", 200, token -> RuleSteps.read(token, "cocom")),
            new AdminRequest(
                    "set how many people a body needs to publish",
                    412,
                    token -> RuleSteps.replace(token, "cocom", "\"stale\"", true)),
            new AdminRequest(
                    "read an account", 200, token -> as(token).get(STAFF).then()),
            new AdminRequest(
                    "invite a user",
                    409,
                    token -> post(
                            token, "/users", newUser("staff@example.org", "\"roles\": [\"staff\"], \"bodies\": []"))),
            new AdminRequest(
                    "invite a user again",
                    409,
                    token -> as(token)
                            .contentType("application/json")
                            .body("{ \"by\": \"mail\" }")
                            .put(STAFF + "/invitation")
                            .then()),
            new AdminRequest(
                    "request another address of an account",
                    409,
                    token -> as(token)
                            .contentType("application/json")
                            .body("{ \"email\": \"staff@example.org\" }")
                            .put(STAFF + "/emailChange")
                            .then()),
            new AdminRequest(
                    "erase an account",
                    412,
                    token -> as(token)
                            .header("If-Match", "\"stale\"")
                            .delete(STAFF)
                            .then()),
            new AdminRequest("change an account", 412, token -> put(token, STAFF, "\"stale\"", """
                    { "firstName": "staff", "lastName": "Demo", "language": "fr", "roles": ["staff"], "bodies": [],
                      "enabled": true }""")));

    static Stream<Arguments> administration() {
        return ADMINISTRATION.stream()
                .flatMap(act -> Arrays.stream(Requester.values()).map(requester -> Arguments.of(act, requester)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("administration")
    void only_an_admin_manages_users(AdminRequest act, Requester requester) {
        var token = requester.token();
        assumeTrue(
                requester != Requester.ADMIN || RealKeycloak.adminSecret().isPresent(),
                "This Keycloak was lent without its secret");

        act.act().apply(token).statusCode(act.expected(requester));
    }

    @ParameterizedTest
    @EnumSource(Requester.class)
    void each_user_with_a_role_can_confirm_an_address_with_a_link(Requester requester) {
        var response = as(requester.token())
                .contentType("application/json")
                .body("{ \"token\": \"guessed\" }")
                .put("/me/email")
                .then();

        var hasRole = requester != Requester.WITHOUT_ROLE && requester != Requester.CONFLICTING_ROLES;
        response.statusCode(!requester.isAuthenticated() ? 401 : hasRole ? 400 : 403);
    }

    @ParameterizedTest
    @EnumSource(Requester.class)
    void only_an_admin_sees_the_author_of_a_journal_entry(Requester requester) {
        var commitmentId = TestCommitments.of("cocom");
        published(Tokens.agency("cocom"), commitmentId, "inProgress");
        var history = "/commitments/" + commitmentId + "/history";

        var response = as(requester.token())
                .get(history)
                .then()
                .statusCode(requester.isAuthenticated() ? 200 : 401)
                .header("Cache-Control", "no-store")
                .extract();

        assertEquals(requester == Requester.ADMIN, response.asString().contains("\"user\":"));
        // The public response contains no user, whether it is cached or not.
        get(history).statusCode(200).body("total", equalTo(1)).body("items[0].user", nullValue());
        get(history).body("items[0].user", nullValue());
        as(requester.token()).get("/changes?kind=reportPublished").then().body("items.user", everyItem(nullValue()));
    }
}
