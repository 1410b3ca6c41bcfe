package org.sequitur.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.TEXT;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.evidence;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.report;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ReportingTest {

    private final String officer = Tokens.agency("cocom");

    private String commitmentId;

    @BeforeEach
    void create_commitment_of_cocom() {
        commitmentId = TestCommitments.of("cocom");
    }

    @Test
    void a_draft_is_visible_to_the_owners_agency_only() {
        var draft = draft(officer, commitmentId, "{}");

        as(Tokens.colleague("cocom")).get(draft.path()).then().statusCode(200).body("state", equalTo("draft"));
        as(Tokens.agency("erip")).get(draft.path()).then().statusCode(404);
        as(Tokens.staff()).get(draft.path()).then().statusCode(404);
        get(draft.path()).statusCode(404);
        get("/commitments/" + commitmentId + "/progressReports").body("total", equalTo(0));
        as(officer)
                .get("/commitments/" + commitmentId + "/progressReports")
                .then()
                .body("total", equalTo(1));
        get("/commitments/" + commitmentId + "/history").body("total", equalTo(0));
        commitment(commitmentId).body("implementationStatus", equalTo("notReported"));
    }

    @Test
    void a_draft_stores_incomplete_content() {
        var draft = draft(officer, commitmentId, "{}");

        var saved = put(officer, draft.path(), draft.etag(), "{ \"narrative\": { \"nl\": \"Nog niet af\" } }")
                .statusCode(200)
                .body("narrative.nl", equalTo("Nog niet af"))
                .body("narrative.fr", nullValue());
        put(officer, draft.path(), saved.extract().header("ETag"), report("inProgress"))
                .statusCode(200)
                .body("percentDone", equalTo(40));
    }

    @Test
    void a_published_report_is_visible_at_once() {
        publish(officer, draft(officer, commitmentId, report("inProgress")))
                .statusCode(200)
                .body("state", equalTo("published"))
                .body("body.bodyId", equalTo("cocom"));

        commitment(commitmentId)
                .body("implementationStatus", equalTo("inProgress"))
                .body("percentDone", equalTo(40))
                .body("expectedOn", equalTo("2031-12-31"))
                .body("silentDays", equalTo(0))
                .body("stale", equalTo(false));
        get("/commitments/" + commitmentId + "/progressReports")
                .body("items", hasSize(1))
                .body("items[0].narrative.nl", equalTo("In het Nederlands."))
                .body("items[0].originalLanguage", equalTo("fr"));
        get("/commitments/" + commitmentId + "/history")
                .body("items.kind", equalTo(java.util.List.of("reportPublished")))
                .body("items[0].by.body.bodyId", equalTo("cocom"));
    }

    @Test
    void publishing_a_narrative_in_one_language_only_is_refused() {
        // White space of several kinds, including a zero-width space.
        var french =
                draft(officer, commitmentId, report("inProgress").replace("In het Nederlands.", " \u00A0\u2003\u200B"));

        as(officer)
                .header("Accept-Language", "nl")
                .header("If-Match", french.etag())
                .put(french.path() + "/publication")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:sequitur:languageMissing"))
                .body("detail", equalTo("De toelichting ontbreekt in het Nederlands."));
        commitment(commitmentId).body("implementationStatus", equalTo("notReported"));
    }

    @Test
    void publishing_without_status_or_original_language_is_refused() {
        var noStatus = draft(officer, commitmentId, "{ \"narrative\": " + TEXT + ", \"originalLanguage\": \"fr\" }");
        var noOriginal = draft(
                officer, commitmentId, "{ \"narrative\": " + TEXT + ", \"implementationStatus\": \"notStarted\" }");

        publish(officer, noStatus).statusCode(409).body("type", equalTo("urn:problem-type:sequitur:incomplete"));
        publish(officer, noOriginal).statusCode(409).body("type", equalTo("urn:problem-type:sequitur:incomplete"));
    }

    @Test
    void all_missing_parts_of_a_report_are_reported_at_once_with_pointers() {
        var nothing = draft(officer, commitmentId, "{}");
        var unproven = draft(officer, commitmentId, "{ \"implementationStatus\": \"implemented\" }");

        publish(officer, nothing)
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:sequitur:incomplete"))
                .body(
                        "issues.name",
                        equalTo(List.of(
                                "/implementationStatus", "/narrative/fr", "/narrative/nl", "/originalLanguage")))
                .body("issues[1].detail", equalTo("L’exposé manque en français."));
        publish(officer, unproven).statusCode(409).body("issues.name", hasItem("/evidenceItems"));
    }

    @Test
    void the_status_implemented_requires_evidence() {
        var draft = draft(officer, commitmentId, report("implemented"));
        publish(officer, draft).statusCode(409).body("type", equalTo("urn:problem-type:sequitur:evidenceMissing"));

        evidence(officer, draft).statusCode(201);

        publish(officer, Draft.of(as(officer).get(draft.path()).then()))
                .statusCode(200)
                .body("evidenceItems", hasSize(1));
    }

    @Test
    void a_published_report_cannot_be_changed() {
        var draft = draft(officer, commitmentId, report("inProgress"));
        var etag = publish(officer, draft).extract().header("ETag");

        put(officer, draft.path(), etag, report("implemented"))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:sequitur:forbiddenTransition"));
        as(officer).header("If-Match", etag).delete(draft.path()).then().statusCode(409);
        put(officer, draft.path() + "/publication", etag).statusCode(409);
        evidence(officer, draft).statusCode(409);
        put(Tokens.agency("erip"), draft.path(), etag, report("implemented")).statusCode(403);
    }

    @Test
    void a_deleted_draft_is_not_found() {
        var draft = draft(officer, commitmentId, "{}");
        evidence(officer, draft).statusCode(201);
        var seen = Draft.of(as(officer).get(draft.path()).then());

        as(officer).header("If-Match", seen.etag()).delete(seen.path()).then().statusCode(204);

        as(officer).get(draft.path()).then().statusCode(404);
    }

    @Test
    void a_newer_report_does_not_replace_the_older_one() {
        published(officer, commitmentId, "notStarted");
        published(officer, commitmentId, "inProgress");

        get("/commitments/" + commitmentId + "/progressReports")
                .body("items.implementationStatus", equalTo(java.util.List.of("inProgress", "notStarted")));
    }

    @Test
    void a_date_is_stored_unchanged_or_refused() {
        for (var early : java.util.List.of("0000-06-30", "1582-10-10", "1599-12-31")) {
            post(
                            officer,
                            "/commitments/" + commitmentId + "/progressReports",
                            report("inProgress").replace("2031-12-31", early))
                    .statusCode(400)
                    .body("issues.name", equalTo(java.util.List.of("/expectedOn")));
        }
        var draft = draft(officer, commitmentId, report("inProgress").replace("2031-12-31", "1600-01-01"));
        as(officer).get(draft.path()).then().body("expectedOn", equalTo("1600-01-01"));
    }

    @Test
    void all_errors_of_a_request_body_are_reported_at_once_in_the_readers_language() {
        post(
                        officer,
                        "/commitments/" + commitmentId + "/progressReports",
                        "{ \"percentDone\": 101, \"colour\": \"red\", \"implementationStatus\": \"notReported\", \"expectedOn\": \"soon\" }")
                .statusCode(400)
                .body(
                        "issues.name.sort()",
                        equalTo(java.util.List.of("/colour", "/expectedOn", "/implementationStatus", "/percentDone")))
                .body(
                        "issues.find { it.name == '/colour' }.type",
                        equalTo("urn:problem-type:belgif:input-validation:unknownInput"))
                .body("issues.find { it.name == '/percentDone' }.value", equalTo("101"))
                .body(
                        "issues.find { it.name == '/percentDone' }.detail",
                        equalTo("La valeur ne peut pas être supérieure à 100."))
                .body(
                        "issues.find { it.name == '/expectedOn' }.detail",
                        equalTo("Une date des années 1600 à 2199 est attendue, par exemple 2024-06-30."));
        post(officer, "/commitments/" + commitmentId + "/progressReports", "{ not json")
                .statusCode(400)
                .body("issues[0].in", equalTo("body"));
        post(officer, "/commitments/" + commitmentId + "/progressReports", "[]").statusCode(400);
    }
}
