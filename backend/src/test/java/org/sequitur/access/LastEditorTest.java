package org.sequitur.access;

import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.request;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.RuleSteps.requireSecondPerson;
import static org.sequitur.testsupport.StatementSteps.content;
import static org.sequitur.testsupport.StatementSteps.saved;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The second person sees who proposes a draft, and no other user does. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class LastEditorTest {

    private static final String BODY = "cocom";

    private List<String> paths;

    @BeforeEach
    void begin_drafts() {
        requireSecondPerson(BODY, true);
        var commitmentId = TestCommitments.of(BODY);
        var question = text(ask(Tokens.staff(), commitmentId, "public"), "/questionId");
        var officer = Tokens.agency(BODY);
        paths = List.of(
                draft(officer, commitmentId, report("inProgress")).path() + "/lastEditor",
                saved(officer, "answer", question, content("")).path() + "/lastEditor");
    }

    @AfterEach
    void no_second_person() {
        requireSecondPerson(BODY, false);
    }

    @Test
    void a_colleague_sees_who_changed_the_draft_last() {
        for (var path : paths) {
            as(Tokens.colleague(BODY))
                    .get(path)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("name", equalTo("cocom Demo"))
                    .body("userId", not(emptyOrNullString()));
        }
    }

    @Test
    void it_does_not_exist_for_others_or_without_the_rule() {
        for (var path : paths) {
            as(Tokens.staff()).get(path).then().statusCode(404);
            as(Tokens.agency("erip")).get(path).then().statusCode(404);
            as(Tokens.admin()).get(path).then().statusCode(404);
            request().get(path).then().statusCode(401);
        }
        requireSecondPerson(BODY, false);
        for (var path : paths) {
            as(Tokens.colleague(BODY)).get(path).then().statusCode(404);
        }
    }

    @Test
    void a_statement_of_parliament_names_no_person() {
        var closure = saved(Tokens.staff(), "closure", TestCommitments.of(BODY), content(""));

        as(Tokens.secondStaff()).get(closure.path() + "/lastEditor").then().statusCode(404);
    }
}
