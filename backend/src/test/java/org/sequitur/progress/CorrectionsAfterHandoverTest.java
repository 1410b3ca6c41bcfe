package org.sequitur.progress;

import static org.hamcrest.Matchers.containsString;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.OwnerSteps.handOver;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** After a handover, the new owner does not correct the reports of the former one, not even through its draft. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class CorrectionsAfterHandoverTest {

    private final String owner = Tokens.agency("cocom");

    @Test
    void a_new_owner_that_repeats_the_former_owners_report_does_not_correct_it() {
        var commitmentId = TestCommitments.of("cocom");
        var first = published(owner, commitmentId, "inProgress");
        var former = draft(owner, commitmentId, correcting(first));
        handOver(Tokens.staff(), commitmentId, "cocom", "erip").statusCode(201);
        var newOwner = Tokens.agency("erip");
        repeat(newOwner, draft(newOwner, commitmentId, report("inProgress")), first)
                .statusCode(200);

        publish(newOwner, reread(newOwner, former)).statusCode(409).body("detail", containsString("organisme"));
    }

    private static Draft reread(String token, Draft draft) {
        return Draft.of(as(token).get(draft.path()).then());
    }

    private static ValidatableResponse repeat(String token, Draft draft, String repeated) {
        return put(token, draft.path() + "/publication", draft.etag(), "{ \"unchangedFrom\": \"" + repeated + "\" }");
    }

    private static String correcting(String reportId) {
        return report("inProgress").replaceFirst("\\{", "{ \"corrects\": \"" + reportId + "\",");
    }
}
