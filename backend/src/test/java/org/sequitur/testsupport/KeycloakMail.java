package org.sequitur.testsupport;

import static io.restassured.RestAssured.given;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Map;
import org.sequitur.local.Ports;

/** The mail server that Keycloak sends by, until it is closed: before and after, the tests' realm has none that listens. */
public final class KeycloakMail implements AutoCloseable {

    private final GreenMail server;
    private final Map<String, String> before;

    public KeycloakMail() {
        server = new GreenMail(new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        before = realm().get().then().statusCode(200).extract().path("smtpServer");
        use(Map.of(
                "host",
                "127.0.0.1",
                "port",
                String.valueOf(server.getSmtp().getPort()),
                "from",
                "sequitur@example.org"));
    }

    /** The only one that came for this account. */
    public MimeMessage to(MadeUpAccounts.Account account) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(account.name() + "@example.org"))
                .reduce((one, another) -> {
                    throw new AssertionError("Two mails for " + account.name());
                })
                .orElseThrow();
    }

    @Override
    public void close() {
        use(before);
        server.stop();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void use(Map<String, String> smtpServer) {
        realm().body(Map.of("smtpServer", smtpServer)).put().then().statusCode(204);
    }

    /** The realm's settings, as they are at Keycloak: only its own admin may change them. */
    private static RequestSpecification realm() {
        var keycloak = "http://localhost:" + RealKeycloak.running();
        String token = given().noFiltersOfType(ContractFilter.class)
                .formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "admin")
                .formParam("password", RealKeycloak.adminPassword())
                .post(keycloak + "/realms/master/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return given().noFiltersOfType(ContractFilter.class)
                .baseUri("http://localhost")
                .port(RealKeycloak.running())
                .basePath("/admin/realms/sequitur")
                .header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON);
    }
}
