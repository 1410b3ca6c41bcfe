package org.sequitur.user;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.user.EmailSteps.confirm;
import static org.sequitur.user.EmailSteps.former;
import static org.sequitur.user.EmailSteps.read;
import static org.sequitur.user.EmailSteps.request;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.admin.client.resource.RealmResource;
import org.sequitur.platform.identity.KeycloakOutage;
import org.sequitur.platform.retry.Transactions;
import org.sequitur.testsupport.MailServerPort;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestAccounts;
import org.sequitur.testsupport.Tokens;

/** A confirmation of which one step fails: in Keycloak, or in the database after Keycloak's change. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
@QuarkusTestResource(MailServerPort.class)
class RefusedConfirmationTest {

    private static final String FOR_COCOM = "\"roles\": [\"agency\"], \"bodies\": [\"cocom\"]";

    private final TestAccounts accounts = new TestAccounts();
    private final String address = "renewed-%s@example.org".formatted(UUID.randomUUID());
    private ReceivedMails mails;

    @ConfigProperty(name = "sequitur.smtp.port")
    int port;

    @ConfigProperty(name = "sequitur.keycloak.url")
    String keycloak;

    @Inject
    OidcClient oidcClient;

    @Inject
    KeycloakOutage outage;

    @Inject
    EntityManager database;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

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
    void a_change_in_keycloak_is_recorded_even_if_the_pending_address_cannot_be_removed() throws Exception {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        request(officer, address).statusCode(200);
        var token = officer.token();
        QuarkusMock.installMockForType(
                new PendingEmails(database, transactions, clock) {
                    @Override
                    void remove(String userId, String link) {
                        throw new IllegalStateException("The database is away");
                    }
                },
                PendingEmails.class);

        confirm(token, mails.linkToken(address)).statusCode(500);

        read(officer).body("email", equalTo(address));
        as(Tokens.admin())
                .get("/activities?user={id}&accountChange=emailChanged", officer.id())
                .then()
                .statusCode(200)
                .body("items.accountChange.kind", contains("emailChanged"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409})
    void each_refusal_of_keycloak_has_its_own_problem_and_changes_nothing(int status) throws Exception {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        request(officer, address).statusCode(200);
        var token = officer.token();
        QuarkusMock.installMockForType(
                new KeycloakAdminClient(oidcClient, outage, keycloak) {
                    @Override
                    void run(Consumer<RealmResource> request) {
                        throw new KeycloakException(status, "{\"field\":\"email\"}");
                    }
                },
                KeycloakAdminClient.class);

        var refused = confirm(token, mails.linkToken(address)).statusCode(status);

        if (status == 400) {
            refused.body("issues.detail", contains("Le service de connexion n’accepte pas cette valeur."));
        }
        read(officer).body("email", equalTo(former(officer))).body("pendingEmail", equalTo(address));
    }
}
