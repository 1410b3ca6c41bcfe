package org.sequitur.user;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.issue;
import static org.sequitur.testsupport.DatabaseContents.columnsWith;
import static org.sequitur.user.EmailSteps.confirm;
import static org.sequitur.user.EmailSteps.former;
import static org.sequitur.user.EmailSteps.read;
import static org.sequitur.user.EmailSteps.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.retry.Transactions;
import org.sequitur.testsupport.KeycloakAdmin;
import org.sequitur.testsupport.MailServerPort;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestAccounts;
import org.sequitur.testsupport.TestAccounts.Account;
import org.sequitur.testsupport.Tokens;

/** An admin names another address for an account; its user confirms it with the link in a mail. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
@QuarkusTestResource(MailServerPort.class)
class ChangingEmailTest {

    private static final String FOR_COCOM = "\"roles\": [\"agency\"], \"bodies\": [\"cocom\"]";

    private final TestAccounts accounts = new TestAccounts();
    private final String name = "renewed-" + UUID.randomUUID();
    private final String address = name + "@example.org";
    private ReceivedMails mails;

    @ConfigProperty(name = "sequitur.smtp.port")
    int port;

    @Inject
    EntityManager database;

    @Inject
    Transactions transactions;

    @Inject
    PendingEmails pendingEmails;

    @BeforeEach
    void start_mail_server() {
        Tokens.admin();
        assumeTrue(RealKeycloak.adminSecret().isPresent(), "This Keycloak was lent without its secret");
        mails = new ReceivedMails(port);
    }

    @AfterEach
    void remove_accounts() {
        accounts.close();
        mails.close();
    }

    @Test
    void the_former_address_is_valid_until_the_user_confirms_the_new_one() throws Exception {
        var officer = accounts.invite(FOR_COCOM).withPassword();

        request(officer, address.toUpperCase(Locale.ROOT)).statusCode(200).body("mailSent", equalTo(true));

        read(officer).body("email", equalTo(officer.name() + "@example.org")).body("pendingEmail", equalTo(address));
        as(Tokens.admin())
                .queryParam("q", officer.name())
                .get("/users")
                .then()
                .body("items.pendingEmail", contains(address));
        var token = officer.token();
        // The user sees the address before confirming it; others do not.
        as(token).get("/me").then().statusCode(200).body("pendingEmail", equalTo(address));
        as(Tokens.admin()).get("/me").then().statusCode(200).body("pendingEmail", nullValue());
        assertThrows(IllegalStateException.class, () -> Tokens.fresh(name));

        confirm(token, mails.linkToken(address)).statusCode(200).body("email", equalTo(address));

        read(officer).body("email", equalTo(address)).body("pendingEmail", nullValue());
        KeycloakAdmin.asApi()
                .get("/users/" + officer.id())
                .then()
                .body("emailVerified", equalTo(true))
                .body("username", equalTo(address))
                .body("firstName", equalTo("Ada"))
                .body("attributes.locale", contains("nl"));
        // The roles, bodies and password are those of before; the former address is not valid any more.
        as(Tokens.fresh(name))
                .get("/me")
                .then()
                .body("bodies.bodyId", contains("cocom"))
                .body("pendingEmail", nullValue());
        assertThrows(IllegalStateException.class, officer::token);
        // The former mailbox is told, without the new address.
        assertTrue(mails.subjects(former(officer)).contains("Het adres van uw account in Sequitur is veranderd"));
        assertFalse(mails.lastText(former(officer)).contains(address));
        // A link can be used once.
        confirm(token, mails.linkToken(address)).statusCode(400);
    }

    @Test
    void both_mails_are_in_the_users_language_and_contain_no_other_address() throws Exception {
        var dutch = accounts.invite(FOR_COCOM, "nl").withPassword();
        var french = accounts.invite(FOR_COCOM, "fr").withPassword();

        request(dutch, address).body("mailSent", equalTo(true));
        request(french, "fr-" + address).body("mailSent", equalTo(true));

        assertEquals("Bevestig uw nieuwe adres in Sequitur", mails.to(address).getSubject());
        assertTrue(mails.text(address).contains("/nl/werkruimte?email="));
        assertEquals(
                "Het adres van uw account in Sequitur zal veranderen",
                mails.to(former(dutch)).getSubject());
        assertEquals(
                "Confirmez votre nouvelle adresse dans Sequitur",
                mails.to("fr-" + address).getSubject());
        assertTrue(mails.text("fr-" + address).contains("/fr/espace?email="));
        assertTrue(mails.text(former(french)).contains("prévenez l’administration"));
        assertFalse(mails.text(address).contains(former(dutch)));
        assertFalse(mails.text(former(dutch)).contains(address));
        // The former mailbox cannot confirm.
        assertFalse(mails.text(former(dutch)).contains("?email="));
    }

    @Test
    void only_the_user_of_the_account_can_use_the_link_that_was_sent_last_within_three_days() throws Exception {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        request(officer, "mistyped-" + address).statusCode(200);
        request(officer, address).statusCode(200);
        var link = mails.linkToken(address);

        confirm(Tokens.admin(), link)
                .statusCode(400)
                .body(issue("/token") + ".detail", containsString("pas valable pour ce compte"));
        confirm(officer.token(), mails.linkToken("mistyped-" + address)).statusCode(400);
        confirm(officer.token(), "guessed").statusCode(400);
        as(officer.token())
                .header("Accept-Language", "nl")
                .contentType("application/json")
                .body("{ \"token\": \"guessed\" }")
                .put("/me/email")
                .then()
                .body(issue("/token") + ".detail", containsString("Vraag het beheer"));
        makeOld(officer);
        confirm(officer.token(), link).statusCode(400);
        read(officer).body("email", equalTo(former(officer))).body("pendingEmail", nullValue());

        pendingEmails.deleteExpired();

        assertEquals(List.of(), columnsWith(address));
    }

    @Test
    void both_steps_are_recorded_without_addresses() throws Exception {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        request(officer, address).statusCode(200);
        confirm(officer.token(), mails.linkToken(address)).statusCode(200);

        as(Tokens.admin())
                .get(
                        "/activities?user={id}&accountChange=emailChanged&accountChange=emailChangeRequested",
                        officer.id())
                .then()
                .statusCode(200)
                .body("items.accountChange.kind", contains("emailChanged", "emailChangeRequested"))
                .body("items[0].user.userId", equalTo(officer.id()))
                .body("items[1].user.userId", not(equalTo(officer.id())));
        assertEquals(List.of(), columnsWith(address));
    }

    // Native, because the table has no entity.
    private void makeOld(Account account) {
        transactions.run(() -> database.createNativeQuery(
                        "update email_change set expires_at = date_sub(expires_at, interval 3 day) where subject = ?1")
                .setParameter(1, account.id())
                .executeUpdate());
    }
}
