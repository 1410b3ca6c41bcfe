package org.sequitur.user;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.TestAccounts.newUser;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestAccounts;
import org.sequitur.testsupport.TestAccounts.Account;
import org.sequitur.testsupport.Tokens;

/** At least one admin stays. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class LastAdminTest {

    private static final String FOR_COCOM = "\"roles\": [\"agency\"], \"bodies\": [\"cocom\"]";

    private static final String ADMIN = "\"roles\": [\"admin\"], \"bodies\": []";

    private static final String DEMO_ADMIN = "/users/217196d1-ae69-5f6f-b4f8-49e13520307f";

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
    void the_last_admin_cannot_give_up_the_role() {
        // A user who never accepted the invitation does not count as another admin.
        accounts.invite(ADMIN);
        for (var content : List.of(ADMIN + ", \"enabled\": false", FOR_COCOM + ", \"enabled\": true")) {
            put(admin, DEMO_ADMIN, etag(DEMO_ADMIN), content(content))
                    .statusCode(409)
                    .body("type", endsWith(":lastAdmin"));
        }
        as(admin)
                .get(DEMO_ADMIN)
                .then()
                .body("enabled", equalTo(true))
                .body("roles", contains("admin"))
                .body("firstName", equalTo("admin"));

        // With another admin left, an admin may give up the role; the remaining token then grants nothing.
        var second = accounts.invite(ADMIN).withPassword();
        var token = second.token();
        put(token, second.path(), etag(second.path()), content(FOR_COCOM + ", \"enabled\": true"))
                .statusCode(200);
        post(token, "/users", newUser("x@example.org", ADMIN)).statusCode(403);
    }

    @Test
    void two_admins_deactivating_each_other_concurrently_leave_one() {
        var one = accounts.invite(ADMIN).withPassword();
        var other = accounts.invite(ADMIN).withPassword();
        var tokens = List.of(one.token(), other.token());
        var tags = List.of(etag(one.path()), etag(other.path()));
        var shut = content(ADMIN + ", \"enabled\": false");

        var attempts = Stream.<java.util.function.Supplier<Integer>>of(
                        () -> status(tokens.get(0), other, tags.get(1), shut),
                        () -> status(tokens.get(1), one, tags.get(0), shut))
                .map(CompletableFuture::supplyAsync)
                .toList();
        var statuses = attempts.stream().map(CompletableFuture::join).sorted().toList();

        assertEquals(List.of(200, 403), statuses);
        var enabled = Stream.of(one, other)
                .filter(each -> read(each).extract().<Boolean>path("enabled"))
                .count();
        assertEquals(1, enabled);
    }

    private ValidatableResponse read(Account whom) {
        return as(admin).get(whom.path()).then().statusCode(200);
    }

    private String etag(String path) {
        return as(admin).get(path).then().statusCode(200).extract().header("ETag");
    }

    private static int status(String token, Account whom, String etag, String content) {
        return put(token, whom.path(), etag, content).extract().statusCode();
    }

    private static String content(String rest) {
        return "{ \"firstName\": \"Ada\", \"lastName\": \"Peeters\", \"language\": \"fr\", %s }".formatted(rest);
    }
}
