package org.sequitur.user;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sequitur.testsupport.Api.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.testsupport.Administration;
import org.sequitur.testsupport.KeycloakAdmin;
import org.sequitur.testsupport.LoginPages;
import org.sequitur.testsupport.LoginPages.Page;
import org.sequitur.testsupport.MadeUpAccounts;
import org.sequitur.testsupport.MadeUpAccounts.Account;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.Tokens;
import org.sequitur.testsupport.Totp;

/** Login through an administration's own identity provider: a second realm, added as docs/operations.md describes. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class AdministrationLoginTest {

    private static final String FOR_COCOM = "\"roles\": [\"agency\"], \"bodies\": [\"cocom\"]";

    private final MadeUpAccounts accounts = new MadeUpAccounts();
    private Administration administration;

    @BeforeEach
    void add_identity_provider() {
        Tokens.admin();
        assumeTrue(RealKeycloak.adminSecret().isPresent(), "This Keycloak was lent without its secret");
        administration = new Administration();
    }

    @AfterEach
    void remove_identity_provider() {
        accounts.close();
        if (administration != null) {
            administration.close();
        }
    }

    @Test
    void a_user_reaches_the_account_with_the_same_address_whose_roles_and_bodies_are_managed_here() {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        administration.add(officer.name(), true);

        var setUp = logIn("fr", officer.name());
        // The identity provider alone does not open the account.
        assertTrue(setUp.asksToSetUpSecondFactor(), setUp.html());
        var secret = setUp.secret();
        as(setUp.setUpSecondFactor().token()).get("/me").then().body("bodies.bodyId", contains("cocom"));

        as(Tokens.admin()).get(officer.path()).then().body("firstName", equalTo("Ada"));
        KeycloakAdmin.asApi()
                .get("/users/" + officer.id() + "/federated-identity")
                .then()
                .body("identityProvider", contains("administration"));

        var later = logIn("nl", officer.name());
        assertTrue(later.asksForSecondFactor(), later.html());
        assertNotNull(later.submit(Map.of("otp", Totp.code(secret, 1))).code());
    }

    @ParameterizedTest
    @CsvSource({"fr, pas de compte dans Sequitur", "nl, hebt u geen account in Sequitur"})
    void a_person_without_an_account_is_told_so_and_gets_none(String language, String words) {
        var name = "stranger-" + UUID.randomUUID();
        administration.add(name, true);

        var refused = logIn(language, name);

        assertNull(refused.code());
        assertTrue(refused.html().contains(words), refused.html());
        KeycloakAdmin.asApi()
                .get("/users?search=" + name)
                .then()
                .statusCode(200)
                .body("$", empty());
    }

    @ParameterizedTest
    @CsvSource({"fr, ne confirme pas votre adresse", "nl, bevestigt uw e-mailadres niet"})
    void an_address_that_the_administration_has_not_verified_opens_no_account(String language, String words) {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        administration.add(officer.name(), false);

        var refused = logIn(language, officer.name());

        assertNull(refused.code());
        assertTrue(refused.html().contains(words), refused.html());
        assertNoLink(officer);
    }

    @Test
    void a_disabled_account_stays_closed() {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        administration.add(officer.name(), true);
        officer.setInConsole(false);

        var refused = logIn("fr", officer.name());

        assertNull(refused.code());
        assertTrue(!refused.asksToSetUpSecondFactor() && !refused.asksForSecondFactor(), refused.html());
    }

    /** Chooses the administration on the login page, and logs in there. */
    private static Page logIn(String language, String name) {
        var there = LoginPages.loginIn(language).follow("/broker/administration/login");
        assertTrue(there.address().getPath().contains("/realms/administration/"), there.html());
        return there.logIn(name, Administration.PASSWORD);
    }

    private static void assertNoLink(Account account) {
        KeycloakAdmin.asApi()
                .get("/users/" + account.id() + "/federated-identity")
                .then()
                .body("$", empty());
    }
}
