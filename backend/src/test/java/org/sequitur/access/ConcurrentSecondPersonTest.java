package org.sequitur.access;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.evidence;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.RuleSteps.requireSecondPerson;
import static org.sequitur.testsupport.StatementSteps.content;
import static org.sequitur.testsupport.StatementSteps.read;
import static org.sequitur.testsupport.StatementSteps.saved;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.StatementSteps;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The second person publishes what that person has read, although the last editor changes the draft at the same time. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ConcurrentSecondPersonTest {

    private static final int ROUNDS = 5;

    private final String editor = Tokens.agency("cocom");
    private final String colleague = Tokens.colleague("cocom");

    @BeforeEach
    void require_a_second_person_of_cocom() {
        requireSecondPerson("cocom", true);
    }

    @AfterEach
    void no_second_person() {
        requireSecondPerson("cocom", false);
    }

    @Test
    void a_report_that_its_editor_changes_meanwhile() {
        for (var round = 0; round < ROUNDS; round++) {
            var draft = draft(editor, TestCommitments.of("cocom"), report("inProgress"));
            var seen = Draft.of(as(colleague).get(draft.path()).then());

            var statuses = Concurrently.statuses(
                    2,
                    i -> i == 0
                            ? publish(colleague, seen)
                            : put(editor, draft.path(), draft.etag(), report("notStarted")));

            var now = as(editor).get(draft.path()).then();
            if (now.extract().path("state").equals("published")) {
                now.body("implementationStatus", equalTo("inProgress"));
                assertEquals(List.of(200, 409), statuses);
            } else {
                now.body("implementationStatus", equalTo("notStarted"));
                assertEquals(List.of(200, 412), statuses);
            }
        }
    }

    @Test
    void a_report_whose_evidence_the_editor_adds_meanwhile() {
        for (var round = 0; round < ROUNDS; round++) {
            var draft = draft(editor, TestCommitments.of("cocom"), report("inProgress"));
            var seen = Draft.of(as(colleague).get(draft.path()).then());

            var statuses = Concurrently.statuses(2, i -> i == 0 ? publish(colleague, seen) : evidence(editor, draft));

            var now = as(editor).get(draft.path()).then();
            if (now.extract().path("state").equals("published")) {
                now.body("evidenceItems.size()", equalTo(0));
                assertEquals(List.of(200, 409), statuses);
            } else {
                assertEquals(List.of(201, 412), statuses);
            }
        }
    }

    @Test
    void a_statement_that_its_editor_changes_meanwhile() {
        for (var round = 0; round < ROUNDS; round++) {
            var draft = saved(editor, "declaration", TestCommitments.of("cocom"), content(""));
            var seen = read(colleague, draft.id());

            var statuses = Concurrently.statuses(
                    2,
                    i -> i == 0
                            ? StatementSteps.publish(colleague, seen)
                            : StatementSteps.save(
                                    editor, draft, content("").replace("Language\": \"nl", "Language\": \"fr")));

            var isPublished = as(editor).get(draft.path()).then().extract().statusCode() == 404;
            assertEquals(isPublished ? List.of(200, 404) : List.of(200, 412), statuses);
        }
    }
}
