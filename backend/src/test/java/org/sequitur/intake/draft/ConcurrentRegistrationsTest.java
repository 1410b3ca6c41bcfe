package org.sequitur.intake.draft;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.DraftSteps.read;
import static org.sequitur.testsupport.DraftSteps.register;
import static org.sequitur.testsupport.DraftSteps.submitted;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.DatabaseOf;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ConcurrentRegistrationsTest {

    private final String clerk = Tokens.staff();
    private final String colleague = Tokens.secondStaff();
    private final ObjectNode document = TestResolutions.fresh();
    private final String resolution = "/resolutions/" + TestResolutions.idOf(document);

    @Test
    void concurrent_registrations_of_a_draft_register_once() {
        var draft = read(colleague, submitted(clerk, document));

        var statuses = Concurrently.statuses(3, i -> register(colleague, draft));

        assertEquals(List.of(200, 404, 404), statuses);
        get(resolution).statusCode(200);
    }

    /** The other registration begins before this draft is checked, and ends after that. */
    @Test
    void a_draft_with_a_new_body_that_another_registration_takes_meanwhile_is_refused() throws Exception {
        var bodyId = "body-" + TestResolutions.idOf(document);
        var withBody = (ObjectNode) new ObjectMapper().readTree(TestResolutions.withBody(document, bodyId));
        var draft = read(colleague, submitted(clerk, withBody));
        try (var other = DatabaseOf.operator();
                var insert = other.prepareStatement("insert into body (id, name_fr, name_nl, abbreviation_fr,"
                        + " abbreviation_nl) values (?, 'x', 'x', 'x', 'x')");
                var requests = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            insert.setString(1, bodyId);
            insert.execute();
            var refused = requests.submit(() -> register(colleague, draft));
            DatabaseOf.awaitRowLockWait(other);
            other.commit();

            refused.get().statusCode(409).body("detail", containsString("même nouvel organisme"));
        }
        get(resolution).statusCode(404);
    }
}
