package org.sequitur.user;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sequitur.testsupport.Api.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.KeycloakMail;
import org.sequitur.testsupport.LoginPages;
import org.sequitur.testsupport.LoginPages.Page;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestAccounts;
import org.sequitur.testsupport.Tokens;
import org.sequitur.testsupport.Totp;

/** Login with the deployed realm on Keycloak's own pages: a password alone is not enough. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class SecondFactorTest {

    private static final String FOR_COCOM = "\"roles\": [\"agency\"], \"bodies\": [\"cocom\"]";
    private static final String CHOSEN_PASSWORD = "een-lang-eigen-wachtwoord";

    @BeforeEach
    void log_in_as_admin() {
        Tokens.admin();
        assumeTrue(RealKeycloak.adminSecret().isPresent(), "This Keycloak was lent without its secret");
    }

    @Test
    void an_account_without_a_second_factor_must_set_one_up_and_use_it_from_then_on() {
        try (var accounts = new TestAccounts()) {
            var officer = accounts.invite(FOR_COCOM).withPassword();

            var setUp = LoginPages.login().logIn(officer.name(), TestAccounts.PASSWORD);
            assertTrue(setUp.asksToSetUpSecondFactor(), setUp.html());
            var secret = setUp.secret();
            as(setUp.setUpSecondFactor().token()).get("/me").then().body("bodies.bodyId", contains("cocom"));

            logInWithCode(officer.name(), TestAccounts.PASSWORD, secret);
        }
    }

    private static void logInWithCode(String name, String password, String secret) {
        var asked = LoginPages.login().logIn(name, password);
        assertTrue(asked.asksForSecondFactor(), asked.html());
        var refused = asked.submit(Map.of("otp", "000000"));
        assertTrue(refused.asksForSecondFactor(), refused.html());
        assertNotNull(refused.submit(Map.of("otp", Totp.code(secret, 1))).code());
    }

    @Test
    void the_link_of_an_invitation_asks_for_a_password_and_a_second_factor() throws Exception {
        try (var mail = new KeycloakMail();
                var accounts = new TestAccounts()) {
            var officer = accounts.invite(FOR_COCOM, "nl");

            var greeting = new LoginPages().open(KeycloakMail.linkIn(mail.to(officer)));
            var setUp = greeting.follow("login-actions");
            assertTrue(setUp.asksToSetUpSecondFactor(), setUp.html());
            var secret = setUp.secret();
            var password = setUp.setUpSecondFactor();
            assertTrue(password.asksForNewPassword(), password.html());
            assertTrue(password.html().contains("Het wachtwoord telt minstens 12 tekens."), password.html());
            var common = password.submit(chosen("password1234"));
            assertTrue(common.asksForNewPassword(), "A common password was accepted");
            assertTrue(common.html().contains("Dit wachtwoord wordt te vaak gebruikt"), common.html());
            common.submit(chosen(CHOSEN_PASSWORD));

            logInWithCode(officer.name(), CHOSEN_PASSWORD, secret);
            as(Tokens.admin()).get(officer.path()).then().body("invitationPending", equalTo(false));
        }
    }

    @Test
    void resetting_a_forgotten_password_requires_the_second_factor() throws Exception {
        try (var mail = new KeycloakMail();
                var accounts = new TestAccounts()) {
            var officer = accounts.invite(FOR_COCOM).withPassword();
            mail.forgetAll();
            var setUp = LoginPages.login().logIn(officer.name(), TestAccounts.PASSWORD);
            var secret = setUp.secret();
            assertNotNull(setUp.setUpSecondFactor().code());

            LoginPages.login().follow("reset-credentials").submit(Map.of("username", officer.name() + "@example.org"));
            Page asked = new LoginPages().open(KeycloakMail.linkIn(mail.to(officer)));

            assertTrue(asked.asksForSecondFactor(), asked.html());
            var chosen = asked.submit(Map.of("otp", Totp.code(secret, 1)));
            assertTrue(chosen.asksForNewPassword(), chosen.html());
        }
    }

    private static Map<String, String> chosen(String password) {
        return Map.of("password-new", password, "password-confirm", password);
    }
}
