package org.sequitur.user;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.DatabaseContents.columnsWith;
import static org.sequitur.user.EmailSteps.confirm;
import static org.sequitur.user.EmailSteps.former;
import static org.sequitur.user.EmailSteps.read;
import static org.sequitur.user.EmailSteps.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.MailServerPort;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestAccounts;
import org.sequitur.testsupport.Tokens;

/** Addresses that an account does not get, and addresses that are not confirmed. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
@QuarkusTestResource(MailServerPort.class)
class RefusedEmailTest {

    private static final String FOR_COCOM = "\"roles\": [\"agency\"], \"bodies\": [\"cocom\"]";

    private final TestAccounts accounts = new TestAccounts();
    private final String address = "renewed-%s@example.org".formatted(UUID.randomUUID());
    private ReceivedMails mails;

    @ConfigProperty(name = "sequitur.smtp.port")
    int port;

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
    void an_address_that_is_in_use_or_malformed_is_refused() throws Exception {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        var another = accounts.invite(FOR_COCOM).withPassword();

        request(officer, former(another).toUpperCase(Locale.ROOT))
                .statusCode(409)
                .body("type", endsWith(":emailInUse"));
        request(officer, former(officer)).statusCode(409);
        for (var malformed : List.of("x", "a@example.org,b@example.org", "", "a b@example.org")) {
            request(officer, malformed).statusCode(400).body("issues.name", contains("/email"));
        }
        read(officer).body("pendingEmail", nullValue());
        assertEquals(0, mails.number());

        // Two accounts may be offered the same address; the first one that confirms gets it.
        request(officer, address).statusCode(200);
        var first = mails.linkToken(address);
        mails.forgetAll();
        request(another, address).statusCode(200);
        var second = mails.linkToken(address);
        var tokens = List.of(officer.token(), another.token());
        var links = List.of(first, second);
        assertEquals(
                List.of(200, 409),
                Concurrently.statuses(2, each -> confirm(tokens.get(each), links.get(each))).stream()
                        .sorted()
                        .toList());
    }

    @Test
    void an_account_without_a_password_or_that_is_disabled_keeps_its_address() {
        var invited = accounts.invite(FOR_COCOM);
        request(invited, address)
                .statusCode(409)
                .body("type", endsWith(":forbiddenTransition"))
                .body("detail", containsString("effacez le compte"));
        var disabled = accounts.invite(FOR_COCOM).withPassword();
        disabled.setInConsole(false);
        request(disabled, address).statusCode(409);
    }

    @Test
    void without_a_mail_server_the_admin_is_told_and_nothing_is_pending() {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        mails.close();

        request(officer, address).statusCode(200).body("mailSent", equalTo(false));

        read(officer).body("pendingEmail", nullValue());
    }

    @Test
    void a_request_whose_mail_is_not_sent_leaves_the_earlier_link_valid() throws Exception {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        request(officer, address).statusCode(200).body("mailSent", equalTo(true));
        var link = mails.linkToken(address);
        mails.close();

        request(officer, "later-" + address).statusCode(200).body("mailSent", equalTo(false));

        read(officer).body("pendingEmail", equalTo(address));
        confirm(officer.token(), link).statusCode(200).body("email", equalTo(address));
    }

    @Test
    void an_erasure_deletes_the_unconfirmed_address() throws Exception {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        request(officer, address).statusCode(200);
        assertEquals(List.of("email_change.email"), columnsWith(address));

        as(Tokens.admin())
                .header("If-Match", officer.etag())
                .delete(officer.path())
                .then()
                .statusCode(204);
        accounts.forget(officer);

        assertEquals(List.of(), columnsWith(address));
    }
}
