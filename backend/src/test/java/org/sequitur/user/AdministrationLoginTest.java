package org.sequitur.user;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sequitur.testsupport.Api.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.testsupport.ExternalIdentityProvider;
import org.sequitur.testsupport.KeycloakAdmin;
import org.sequitur.testsupport.LoginPages;
import org.sequitur.testsupport.LoginPages.Page;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestAccounts;
import org.sequitur.testsupport.TestAccounts.Account;
import org.sequitur.testsupport.Tokens;
import org.sequitur.testsupport.Totp;

/** Login through an administration's own identity provider: a second realm, added as docs/operations.md describes. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class AdministrationLoginTest {

    private static final String FOR_COCOM = "\"roles\": [\"agency\"], \"bodies\": [\"cocom\"]";

    private final TestAccounts accounts = new TestAccounts();
    private final Set<String> usedCodes = new HashSet<>();
    private ExternalIdentityProvider administration;

    @BeforeEach
    void add_identity_provider() {
        Tokens.admin();
        assumeTrue(RealKeycloak.adminSecret().isPresent(), "This Keycloak was lent without its secret");
        administration = new ExternalIdentityProvider();
    }

    @AfterEach
    void remove_identity_provider() {
        accounts.close();
        if (administration != null) {
            administration.close();
        }
    }

    @Test
    void a_user_links_the_account_with_the_same_address_by_its_password_and_second_factor() {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        administration.add(officer.name(), true);
        var secret = setUpSecondFactor(officer);

        var password = logIn("fr", officer.name());
        assertTrue(password.asksForPassword(), password.html());
        var secondFactor = password.submit(Map.of("password", TestAccounts.PASSWORD));
        assertTrue(secondFactor.asksForSecondFactor(), secondFactor.html());
        var refused = secondFactor.submit(Map.of("otp", "000000"));
        assertNull(refused.code());
        assertNoLink(officer);

        // The flow after the login asks for the next code, also at the first login.
        var linked = refused.submit(Map.of("otp", unusedCode(secret)));
        assertLink(officer);
        assertTrue(linked.asksForSecondFactor(), linked.html());
        var token = linked.submit(Map.of("otp", unusedCode(secret))).token();

        // Roles, bodies and name are those of the account here.
        as(token).get("/me").then().body("bodies.bodyId", contains("cocom"));
        as(Tokens.admin()).get(officer.path()).then().body("firstName", equalTo("Ada"));
        var later = logIn("nl", officer.name());
        assertFalse(later.asksForPassword(), later.html());
        assertTrue(later.asksForSecondFactor(), later.html());
    }

    @Test
    void an_identity_provider_alone_neither_opens_nor_links_an_account() {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        administration.add(officer.name(), true);

        var asked = logIn("fr", officer.name());
        assertTrue(asked.asksForPassword(), asked.html());
        assertNull(asked.code());
        assertNoLink(officer);

        var refused = asked.submit(Map.of("password", ExternalIdentityProvider.PASSWORD));
        assertTrue(refused.asksForPassword(), refused.html());
        assertNull(refused.code());
        assertNoLink(officer);
    }

    @Test
    void the_password_of_another_account_links_nothing() {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        var another = accounts.invite(FOR_COCOM);
        var password = "another-demo-password";
        KeycloakAdmin.asApi()
                .body("{ \"type\": \"password\", \"value\": \"%s\" }".formatted(password))
                .put("/users/" + another.id() + "/reset-password")
                .then()
                .statusCode(204);
        administration.add(officer.name(), true);

        var refused = logIn("nl", officer.name()).logIn(another.name(), password);

        assertTrue(refused.asksForPassword(), refused.html());
        assertNoLink(officer);
        assertNoLink(another);
    }

    @ParameterizedTest
    @CsvSource({"fr, pas encore d’application", "nl, nog geen authenticatie-app"})
    void an_account_without_a_second_factor_is_not_linked_and_the_page_says_what_to_do(String language, String words) {
        var officer = accounts.invite(FOR_COCOM, language).withPassword();
        administration.add(officer.name(), true);

        var refused = logIn(language, officer.name()).submit(Map.of("password", TestAccounts.PASSWORD));

        assertNull(refused.code());
        assertTrue(refused.html().contains(words), refused.html());
        assertNoLink(officer);
    }

    @Test
    void a_link_of_an_account_that_lost_its_second_factor_sets_none_up() {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        administration.link(officer.name(), officer.id());

        var refused = logIn("fr", officer.name());

        assertNull(refused.code());
        assertFalse(refused.asksToSetUpSecondFactor(), refused.html());
        assertTrue(refused.html().contains("nog geen authenticatie-app"), refused.html());
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

    @ParameterizedTest
    @CsvSource({"fr, Ce compte est désactivé", "nl, Dit account is uitgeschakeld"})
    void a_disabled_account_stays_closed(String language, String words) {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        administration.add(officer.name(), true);
        officer.setInConsole(false);

        var refused = logIn(language, officer.name());

        assertNull(refused.code());
        assertTrue(refused.html().contains(words), refused.html());
        assertNoLink(officer);
        assertFalse(refused.asksForPassword(), refused.html());
        assertTrue(!refused.asksToSetUpSecondFactor() && !refused.asksForSecondFactor(), refused.html());
    }

    /** @return its secret */
    private String setUpSecondFactor(Account account) {
        var setUp = LoginPages.login().logIn(account.name(), TestAccounts.PASSWORD);
        var secret = setUp.secret();
        var code = Totp.code(secret, 0);
        usedCodes.add(code);
        assertNotNull(setUp.submit(Map.of("totpSecret", secret, "totp", code, "userLabel", "phone"))
                .code());
        return secret;
    }

    /** A code is valid once, and those of the step before and the next one are valid too. */
    private String unusedCode(String secret) {
        return Stream.of(1, 0, -1)
                .map(step -> Totp.code(secret, step))
                .filter(usedCodes::add)
                .findFirst()
                .orElseThrow();
    }

    /** Chooses the administration on the login page, and logs in there. */
    private static Page logIn(String language, String name) {
        var there = LoginPages.loginIn(language).follow("/broker/administration/login");
        assertTrue(there.address().getPath().contains("/realms/administration/"), there.html());
        return there.logIn(name, ExternalIdentityProvider.PASSWORD);
    }

    private static void assertLink(Account account) {
        KeycloakAdmin.asApi()
                .get("/users/" + account.id() + "/federated-identity")
                .then()
                .body("identityProvider", contains("administration"));
    }

    private static void assertNoLink(Account account) {
        KeycloakAdmin.asApi()
                .get("/users/" + account.id() + "/federated-identity")
                .then()
                .body("$", empty());
    }
}
