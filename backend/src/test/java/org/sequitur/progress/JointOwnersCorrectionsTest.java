package org.sequitur.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.report;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Corrections of reports on a request that two bodies must implement. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class JointOwnersCorrectionsTest {

    private static final String OWNER = "cocom";
    private static final String JOINT_OWNER = "actiris";

    private final String owner = Tokens.agency(OWNER);
    private final String jointOwner = Tokens.agency(JOINT_OWNER);
    private String commitmentId;

    @BeforeEach
    void create_commitment() {
        commitmentId = TestCommitments.joint(OWNER, JOINT_OWNER);
    }

    @Test
    void a_body_corrects_its_own_reports_only() {
        var ofOwner = published(owner, commitmentId, "inProgress");
        var corrects = "{ \"corrects\": \"" + ofOwner + "\" }";

        post(jointOwner, "/commitments/" + commitmentId + "/progressReports", corrects)
                .statusCode(409);
        var own = published(jointOwner, commitmentId, "inProgress");
        var correction = draft(
                jointOwner, commitmentId, report("notStarted").replaceFirst("\\{", "{ \"corrects\": \"" + own + "\","));
        publish(jointOwner, correction)
                .statusCode(200)
                .body("corrects.progressReportId", equalTo(own))
                .body("corrects.body.bodyId", equalTo(JOINT_OWNER));
    }

    @Test
    void a_report_that_repeats_that_of_another_body_leaves_its_text_to_that_body() {
        var ofOwner = published(owner, commitmentId, "inProgress");
        var repeating = draft(jointOwner, commitmentId, report("inProgress"));
        put(
                        jointOwner,
                        repeating.path() + "/publication",
                        repeating.etag(),
                        "{ \"unchangedFrom\": \"" + ofOwner + "\" }")
                .statusCode(200);

        post(
                        jointOwner,
                        "/commitments/" + commitmentId + "/progressReports",
                        "{ \"corrects\": \"" + repeating.id() + "\" }")
                .statusCode(409);
        publish(
                        owner,
                        draft(
                                owner,
                                commitmentId,
                                report("notStarted").replaceFirst("\\{", "{ \"corrects\": \"" + ofOwner + "\",")))
                .statusCode(200)
                .body("corrects.progressReportId", equalTo(ofOwner))
                .body("corrects.body.bodyId", equalTo(OWNER));
    }
}
