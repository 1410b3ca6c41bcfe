package org.sequitur.user;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.report;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestAccounts;
import org.sequitur.testsupport.TestAccounts.Account;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Access tokens that an account still holds when it is deactivated. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class DeactivatingTest {

    private static final String FOR_COCOM = "\"roles\": [\"agency\"], \"bodies\": [\"cocom\"]";
    private static final String STAFF = "\"roles\": [\"staff\"], \"bodies\": []";

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
    void a_deactivated_account_cannot_publish_with_a_remaining_token() {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        var token = officer.token();
        var draft = draft(token, TestCommitments.of("cocom"), report("inProgress"));

        enable(officer, FOR_COCOM, false);

        publish(token, draft).statusCode(403).body("type", endsWith(":accountDeactivated"));
        as(token).get("/me").then().statusCode(403).body("type", endsWith(":accountDeactivated"));
        as(token).get(draft.path()).then().statusCode(404);

        enable(officer, FOR_COCOM, true);
        publish(token, draft).statusCode(200);
    }

    @Test
    void a_request_started_before_the_deactivation_cannot_publish_after_it() throws IOException {
        var clerk = accounts.invite(STAFF).withPassword();
        var path = "/api/sequitur/v1/commitments/" + TestCommitments.of("cocom") + "/questions";
        var body = """
                { "visibility": "public", "answerExpectedOn": "2032-01-01",
                  "text": { "fr": "Pourquoi ?", "nl": "Waarom?" }, "originalLanguage": "fr" }""".getBytes(UTF_8);
        var head = """
                POST %s HTTP/1.1\r
                Host: localhost\r
                Connection: close\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                """.formatted(path, clerk.token(), body.length);
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(60_000);
            var out = socket.getOutputStream();
            out.write(head.getBytes(UTF_8));
            out.write(body, 0, 10);
            out.flush();
            // Wait long enough for an immediate refusal to arrive, if there was one.
            enable(clerk, STAFF, false);
            out.write(body, 10, body.length - 10);
            out.flush();

            var response = new String(socket.getInputStream().readAllBytes(), UTF_8);

            assertTrue(response.startsWith("HTTP/1.1 403"), response);
            assertTrue(response.contains(":accountDeactivated"), response);
        }
    }

    @Test
    void an_account_deactivated_here_stays_so_when_enabled_in_keycloaks_console() {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        enable(officer, FOR_COCOM, false);
        officer.setInConsole(true);

        as(officer.token()).get("/me").then().statusCode(403);
        as(Tokens.admin()).get(officer.path()).then().body("enabled", equalTo(false));
        as(Tokens.admin()).get("/users?q=" + officer.name()).then().body("items.enabled", contains(false));

        enable(officer, FOR_COCOM, true);
        as(officer.token()).get("/me").then().statusCode(200);
    }

    private static void enable(Account whom, String rolesAndBodies, boolean enabled) {
        var etag = as(Tokens.admin()).get(whom.path()).then().extract().header("ETag");
        var content = """
                { "firstName": "Ada", "lastName": "Peeters", "language": "fr", %s, "enabled": %s }""".formatted(rolesAndBodies, enabled);
        var changed = put(Tokens.admin(), whom.path(), etag, content);
        assertEquals(200, changed.extract().statusCode());
    }
}
