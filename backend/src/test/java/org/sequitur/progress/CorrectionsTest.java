package org.sequitur.progress;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.TEXT;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.report;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.journal.JournalCheck;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** A body corrects its latest report. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class CorrectionsTest {

    @Inject
    JournalCheck journal;

    private final String officer = Tokens.agency("cocom");
    private String commitmentId;

    @BeforeEach
    void choose_a_commitment() {
        commitmentId = TestCommitments.of("cocom");
    }

    @Test
    void the_correction_and_the_corrected_report_name_each_other() {
        var first = published(officer, commitmentId, "inProgress");
        var draft = draft(officer, commitmentId, correcting(first));
        get("/progressReports/" + first).body("correctedBy", nullValue());

        publish(officer, draft).statusCode(200).body("corrects.progressReportId", equalTo(first));

        get("/progressReports/" + draft.id())
                .body("corrects.href", containsString("/progressReports/" + first))
                .body("correctedBy", nullValue());
        get("/commitments/" + commitmentId + "/progressReports")
                .body("items[1].progressReportId", equalTo(first))
                .body("items[1].correctedBy.progressReportId", equalTo(draft.id()));
        assertEquals(List.of(), journal.findings(commitmentId));
    }

    @Test
    void the_export_has_both_directions() {
        var first = published(officer, commitmentId, "inProgress");
        var second = draft(officer, commitmentId, correcting(first));
        publish(officer, second).statusCode(200);

        var resolution = commitmentId.substring(0, commitmentId.lastIndexOf('-'));
        var exported = get("/exports/progressReports?format=jsonl&resolution=" + resolution)
                .extract()
                .asString();

        assertTrue(exported.contains("\"corrects\":\"" + first + '"'), exported);
        assertTrue(exported.contains("\"correctedBy\":\"" + second.id() + '"'), exported);
    }

    @Test
    void a_correction_is_not_assessed_yet() {
        var first = published(officer, commitmentId, "inProgress");
        assess(Tokens.staff(), commitmentId, first, "confirmed").statusCode(201);

        publish(officer, draft(officer, commitmentId, correcting(first))).statusCode(200);

        commitment(commitmentId).body("assessment", equalTo("notAssessed")).body("assessmentPending", equalTo(true));
    }

    @Test
    void of_a_report_without_changes_the_one_that_it_repeats_is_corrected() {
        var first = published(officer, commitmentId, "inProgress");
        var repeating = draft(officer, commitmentId, report("inProgress"));
        put(officer, repeating.path() + "/publication", repeating.etag(), "{ \"unchangedFrom\": \"" + first + "\" }")
                .statusCode(200);

        publish(officer, draft(officer, commitmentId, correcting(repeating.id())))
                .statusCode(200)
                .body("corrects.progressReportId", equalTo(first));
    }

    @Test
    void only_the_latest_report_is_corrected() {
        var first = published(officer, commitmentId, "inProgress");
        var draft = draft(officer, commitmentId, correcting(first));
        published(officer, commitmentId, "partlyImplemented");

        publish(officer, draft).statusCode(409).body("detail", containsString("plus récent"));

        get("/progressReports/" + first).body("correctedBy", nullValue());
    }

    @Test
    void a_draft_names_a_published_report_on_the_same_commitment() {
        var other = published(officer, TestCommitments.of("cocom"), "inProgress");
        var unpublished = draft(officer, commitmentId, report("inProgress"));
        var path = "/commitments/" + commitmentId + "/progressReports";

        post(officer, path, correcting(other)).statusCode(409).body("detail", containsString(other));
        post(officer, path, correcting(unpublished.id())).statusCode(409);
        put(officer, unpublished.path(), unpublished.etag(), correcting(other)).statusCode(409);
        post(officer, path, "{ \"corrects\": \"x\" }").statusCode(400);
    }

    @Test
    void a_report_without_changes_corrects_nothing() {
        var first = published(officer, commitmentId, "inProgress");
        var draft = draft(officer, commitmentId, correcting(first));

        put(officer, draft.path() + "/publication", draft.etag(), "{ \"unchangedFrom\": \"" + first + "\" }")
                .statusCode(409)
                .body("detail", containsString("ne corrige"));
    }

    @Test
    void a_draft_keeps_what_it_corrects_until_it_is_replaced() {
        var first = published(officer, commitmentId, "inProgress");
        var draft = draft(officer, commitmentId, correcting(first));

        assertEquals(
                first,
                text(
                        put(officer, draft.path(), draft.etag(), correcting(first))
                                .statusCode(200),
                        "/corrects/progressReportId"));
        var now = Draft.of(as(officer).get(draft.path()).then());
        put(officer, draft.path(), now.etag(), report("inProgress"))
                .statusCode(200)
                .body("corrects", nullValue());
    }

    private static String correcting(String reportId) {
        return """
                { "implementationStatus": "inProgress", "narrative": %s, "originalLanguage": "fr", "corrects": "%s" }""".formatted(TEXT, reportId);
    }
}
