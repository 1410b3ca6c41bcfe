package org.sequitur.progress;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.evidence;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.report;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.journal.JournalCheck;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** A draft that only adds evidence to a published report is never published as an ordinary report. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class AddedEvidenceTest {

    @Inject
    JournalCheck journal;

    private final String officer = Tokens.agency("cocom");
    private String commitmentId;
    private String first;

    @BeforeEach
    void publish_a_report() {
        commitmentId = TestCommitments.of("cocom");
        first = published(officer, commitmentId, "inProgress");
    }

    @Test
    void evidence_is_added_to_the_named_report_even_if_the_publication_does_not_say_so() {
        assess(Tokens.staff(), commitmentId, first, "confirmed").statusCode(201);
        var addition = addition("inProgress", first);
        as(officer).get(addition.path()).then().body("addsEvidenceTo", equalTo(first));
        evidence(officer, addition).statusCode(201);

        publish(addition, null)
                .statusCode(200)
                .body("unchangedFrom.progressReportId", equalTo(first))
                .body("addsEvidenceTo", nullValue());

        commitment(commitmentId).body("assessment", equalTo("confirmed"));
        assertEquals(List.of(), journal.findings(commitmentId));
    }

    @Test
    void it_is_refused_without_evidence_with_another_status_or_on_linked_requests_too() {
        publish(addition("inProgress", first), null)
                .statusCode(409)
                .body("type", containsString("evidenceMissing"))
                .body("issues[0].name", equalTo("/evidenceItems"));
        var addition = addition("partlyImplemented", first);
        evidence(officer, addition).statusCode(201);
        publish(addition, null).statusCode(409).body("detail", containsString("état"));
        var other = addition("inProgress", first);
        evidence(officer, other).statusCode(201);
        publish(other, "{ \"alsoFor\": [\"%s\"] }".formatted(TestCommitments.of("cocom")))
                .statusCode(409)
                .body("detail", containsString("un seul rapport"));

        get("/commitments/" + commitmentId + "/progressReports").body("items", hasSize(1));
    }

    @Test
    void it_is_refused_once_another_report_is_the_latest() {
        var addition = addition("inProgress", first);
        evidence(officer, addition).statusCode(201);
        var second = published(officer, commitmentId, "inProgress");

        publish(addition, null).statusCode(409).body("detail", containsString("plus récent"));
        publish(addition, "{ \"unchangedFrom\": \"%s\" }".formatted(second)).statusCode(409);

        var tag = as(officer).get(addition.path()).getHeader("ETag");
        put(officer, addition.path(), tag, report("inProgress")).statusCode(200).body("addsEvidenceTo", nullValue());
        publish(addition, null).statusCode(200).body("unchangedFrom", nullValue());
    }

    @Test
    void evidence_is_added_only_to_a_published_report_on_the_same_request() {
        for (var id :
                List.of(UUID.randomUUID().toString(), published(officer, TestCommitments.of("cocom"), "inProgress"))) {
            post(officer, "/commitments/" + commitmentId + "/progressReports", content("inProgress", id))
                    .statusCode(409)
                    .body("detail", containsString(id));
        }
    }

    private Draft addition(String status, String reportId) {
        return draft(officer, commitmentId, content(status, reportId));
    }

    private static String content(String status, String reportId) {
        return report(status).replaceFirst("\\{", "{ \"addsEvidenceTo\": \"" + reportId + "\",");
    }

    private ValidatableResponse publish(Draft draft, String publication) {
        var tag = as(officer).get(draft.path()).getHeader("ETag");
        var path = draft.path() + "/publication";
        return publication == null ? put(officer, path, tag) : put(officer, path, tag, publication);
    }
}
