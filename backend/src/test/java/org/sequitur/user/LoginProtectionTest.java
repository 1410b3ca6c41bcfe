package org.sequitur.user;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sequitur.testsupport.Api.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.ContractFilter;
import org.sequitur.testsupport.KeycloakAdmin;
import org.sequitur.testsupport.LoginPages;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestAccounts;
import org.sequitur.testsupport.Tokens;

/** Protection of logins against password guessing, without lasting lockout of the targeted users. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class LoginProtectionTest {

    private static final String STAFF = "\"roles\": [\"staff\"], \"bodies\": []";
    private static final String GUESS = "a-wrong-guess";

    @ConfigProperty(name = "sequitur.keycloak.url")
    String keycloak;

    @Inject
    TemporaryPasswords temporaryPasswords;

    @Inject
    EntityManager database;

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
    void three_concurrent_logins_of_one_account_all_succeed() {
        var clerk = accounts.invite(STAFF).withPassword();
        var forms = Stream.generate(LoginPages::login).limit(3).toList();

        var pages = forms.stream()
                .map(form -> CompletableFuture.supplyAsync(() -> form.logIn(clerk.name(), TestAccounts.PASSWORD)))
                .toList();

        for (var page : pages) {
            assertFalse(page.join().asksForPassword(), "The login form was shown again");
        }
    }

    @Test
    void a_few_quick_wrong_passwords_do_not_lock_the_account() {
        var clerk = accounts.invite(STAFF).withPassword();
        IntStream.range(0, 9).forEach(guess -> LoginPages.login().logIn(clerk.name(), GUESS));

        var page = LoginPages.login().logIn(clerk.name(), TestAccounts.PASSWORD);

        assertFalse(page.asksForPassword(), "Wrong passwords of another person locked the account");
    }

    @Test
    void many_wrong_passwords_lock_the_account_for_at_most_thirty_seconds() {
        var clerk = accounts.invite(STAFF).withPassword();
        IntStream.range(0, 11).forEach(guess -> LoginPages.login().logIn(clerk.name(), GUESS));

        assertTrue(LoginPages.login().logIn(clerk.name(), TestAccounts.PASSWORD).asksForPassword());
        KeycloakAdmin.asManager()
                .get()
                .then()
                .body("bruteForceProtected", equalTo(true))
                .body("permanentLockout", equalTo(false))
                .body("maxFailureWaitSeconds", lessThanOrEqualTo(30))
                .body("minimumQuickLoginWaitSeconds", lessThanOrEqualTo(30));
    }

    @Test
    void the_master_realm_also_locks_accounts_after_wrong_passwords() {
        var console = keycloak + "/admin/master/console/";
        IntStream.range(0, 11)
                .forEach(guess -> LoginPages.login("master", "security-admin-console", console)
                        .submit(Map.of("username", "admin", "password", GUESS)));

        var page = LoginPages.login("master", "security-admin-console", console)
                .submit(Map.of("username", "admin", "password", RealKeycloak.adminPassword()));

        assertTrue(page.asksForPassword(), "Many guesses in a row are possible");
    }

    @ParameterizedTest
    @CsvSource({"sequitur, admin-cli", "sequitur, sequitur-page", "sequitur, account-console", "master, admin-cli"})
    void no_client_allows_the_password_grant(String realm, String client) {
        given().noFiltersOfType(ContractFilter.class)
                .formParam("grant_type", "password")
                .formParam("client_id", client)
                .formParam("username", realm.equals("master") ? "admin" : "staff@example.org")
                .formParam("password", realm.equals("master") ? RealKeycloak.adminPassword() : TestAccounts.PASSWORD)
                .post(keycloak + "/realms/" + realm + "/protocol/openid-connect/token")
                .then()
                .statusCode(not(200))
                .body("error", equalTo(client.equals("admin-cli") ? "invalid_client" : "unauthorized_client"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "Motdepasse2026!", "wachtwoord123", "kort"})
    void weak_passwords_are_refused(String password) {
        var clerk = accounts.invite(STAFF);

        KeycloakAdmin.asApi()
                .body("{ \"type\": \"password\", \"value\": \"%s\" }".formatted(password))
                .put("/users/" + clerk.id() + "/reset-password")
                .then()
                .statusCode(400);
    }

    @Test
    void a_temporary_password_expires_after_three_days() {
        var used = accounts.invite(STAFF);
        temporaryPassword(used);
        used.withPassword();
        var late = accounts.invite(STAFF);
        var password = temporaryPassword(late);
        var reinvited = accounts.invite(STAFF);
        temporaryPassword(reinvited);
        makeOlder(used, late, reinvited);
        var newer = temporaryPassword(reinvited);

        temporaryPasswords.expire();

        assertEquals("Invalid user credentials", refusal(late.name(), password));
        assertEquals("Account is not fully set up", refusal(reinvited.name(), newer));
        as(used.token()).get("/me").then().statusCode(200);
        // The account still exists, and can be invited again.
        assertEquals("Account is not fully set up", refusal(late.name(), temporaryPassword(late)));
    }

    private void makeOlder(TestAccounts.Account... given) {
        for (var account : given) {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery(
                                    "update temporary_password set expires_at = expires_at - interval 73 hour where subject = ?1")
                            .setParameter(1, account.id())
                            .executeUpdate());
        }
    }

    private static String temporaryPassword(TestAccounts.Account account) {
        return as(Tokens.admin())
                .contentType("application/json")
                .body("{ \"by\": \"temporaryPassword\" }")
                .put(account.path() + "/invitation")
                .then()
                .statusCode(200)
                .extract()
                .path("temporaryPassword");
    }

    private static String refusal(String name, String password) {
        var refused = assertThrows(IllegalStateException.class, () -> Tokens.fresh(name, password));
        return refused.getMessage().replaceFirst(".*\"error_description\":\"([^\"]+)\".*", "$1");
    }
}
