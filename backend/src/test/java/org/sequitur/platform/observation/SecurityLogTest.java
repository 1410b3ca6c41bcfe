package org.sequitur.platform.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.publishedFile;
import static org.sequitur.testsupport.ApiSteps.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.LogLines;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The security log names the account, the operation and the address; never a text or a token. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class SecurityLogTest {

    @Inject
    SecurityLog securityLog;

    private LogLines log;

    @BeforeEach
    void startListening() {
        securityLog.reset();
        log = new LogLines("sequitur.security");
    }

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void a_refused_operation_is_logged_with_account_operation_and_address() throws InterruptedException {
        var officer = Tokens.agency("cocom");

        deadline(officer, "a-590-5.3", "2033-01-01").statusCode(403);

        var expected = "event=refused status=403 operation=createDeadline user=%s address=127.0.0.1"
                .formatted(Tokens.subject(officer));
        await(() -> log.all().contains(expected));
    }

    @Test
    void repeated_equal_refusals_are_logged_once() {
        for (var times = 0; times < 200; times++) {
            get("/me").statusCode(401);
        }

        // Zero lines if another test was refused the same within this minute; two if the minute ends in between.
        var lines = log.containing("status=401 operation=getMe user=- address=127.0.0.1");
        assertTrue(lines.size() <= 2, lines.toString());
    }

    @Test
    void a_refused_token_and_a_text_are_never_logged() throws InterruptedException {
        var token = Tokens.tampered();

        as(token).get("/users").then().statusCode(401);
        withdraw(
                        Tokens.agency("erip"),
                        publishedFile(Tokens.agency("cocom"), TestCommitments.of("cocom"), "a.txt", "text".getBytes()))
                .statusCode(403);

        await(() -> !log.containing("operation=withdrawEvidenceItem").isEmpty());
        var logged = log.all().stream().collect(Collectors.joining("\n"));
        assertTrue(logged.contains("status=401 operation=listUsers user=-"), logged);
        assertFalse(logged.contains(token) || logged.contains(token.split("[.]")[1]), logged);
        assertFalse(logged.contains("En français"), logged);
    }

    @Test
    void a_withdrawal_is_logged_with_account_and_target() throws InterruptedException {
        var staff = Tokens.staff();
        var item = publishedFile(Tokens.agency("cocom"), TestCommitments.of("cocom"), "a.txt", "text".getBytes());

        withdraw(staff, item).statusCode(200);

        await(() -> log.containing("event=changed").size() == 1);
        assertEquals(
                "event=changed status=200 operation=withdrawEvidenceItem user=%s address=127.0.0.1 target=%s"
                        .formatted(Tokens.subject(staff), "/api/sequitur/v1/evidenceItems/" + item + "/withdrawal"),
                log.containing("event=changed").getFirst());
    }

    /** The client may receive the response before the end handler has run. */
    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (var tries = 0; tries < 200 && !condition.getAsBoolean(); tries++) {
            Thread.sleep(50);
        }
        assertTrue(condition.getAsBoolean());
    }
}
