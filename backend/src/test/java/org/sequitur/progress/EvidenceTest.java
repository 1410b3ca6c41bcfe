package org.sequitur.progress;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.evidence;
import static org.sequitur.testsupport.ApiSteps.publishedWithEvidence;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.ApiSteps.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class EvidenceTest {

    private final String officer = Tokens.agency("cocom");
    private String commitmentId;

    @BeforeEach
    void create_commitment_of_cocom() {
        commitmentId = TestCommitments.of("cocom");
    }

    @Test
    void the_evidence_of_a_draft_is_visible_to_the_owners_agency_only() {
        var draft = draft(officer, commitmentId, report("inProgress"));
        String item = evidence(officer, draft).statusCode(201).extract().path("evidenceItemId");

        as(officer).get("/evidenceItems/" + item).then().statusCode(200).body("publisher", equalTo("Cocom"));
        get("/evidenceItems/" + item).statusCode(404);
        get(draft.path() + "/evidenceItems").statusCode(404);
        as(Tokens.agency("erip")).delete("/evidenceItems/" + item).then().statusCode(404);
        as(officer).delete("/evidenceItems/" + item).then().statusCode(204);
        as(officer).get(draft.path() + "/evidenceItems").then().body("total", equalTo(0));
    }

    @Test
    void published_evidence_is_public() {
        var report = publishedWithEvidence(officer, commitmentId, "implemented");

        get("/progressReports/" + report + "/evidenceItems")
                .body("items", hasSize(1))
                .body("items[0].title.nl", equalTo("In het Nederlands."))
                .body("items[0].documentLanguages", equalTo(List.of("fr", "nl")))
                .body("items[0].hash.length()", equalTo(64));
    }

    @Test
    void withdrawn_evidence_leaves_a_tombstone_with_its_hash() {
        var item = publishedItem();
        String hash = get("/evidenceItems/" + item).extract().path("hash");

        withdraw(officer, item).statusCode(200);

        get("/evidenceItems/" + item)
                .body("title", nullValue())
                .body("url", nullValue())
                .body("publisher", nullValue())
                .body("hash", equalTo(hash))
                .body("withdrawal.reason.fr", equalTo("En français."))
                .body("withdrawal.by.body.bodyId", equalTo("cocom"))
                .body("withdrawal.withdrawnAt", notNullValue());
        get("/commitments/" + commitmentId + "/history").body("items[0].kind", equalTo("evidenceWithdrawn"));
        withdraw(officer, item).statusCode(409);
    }

    @Test
    void only_the_owner_and_parliament_can_withdraw_evidence() {
        var item = publishedItem();

        withdraw(Tokens.agency("erip"), item).statusCode(403);
        withdraw(Tokens.staff(), item).statusCode(200).body("withdrawal.by.kind", equalTo("parliament"));
    }

    @Test
    void unpublished_items_cannot_be_withdrawn() {
        var draft = draft(officer, commitmentId, report("inProgress"));
        String item = evidence(officer, draft).extract().path("evidenceItemId");

        withdraw(officer, item).statusCode(409);
    }

    @Test
    void evidence_urls_must_be_http_or_https() {
        var draft = draft(officer, commitmentId, report("inProgress"));

        evidence(officer, draft, "javascript:alert(1)").statusCode(400).body("issues[0].name", equalTo("/url"));
        evidence(officer, draft, "www.x.be")
                .statusCode(400)
                .body("issues.size()", equalTo(1))
                .body("issues[0].detail", startsWith("Un lien complet est attendu"));
        for (var nowhere :
                List.of("file:///etc/passwd", "https://", "https:///rapport", "https://?a", "https://:80/")) {
            evidence(officer, draft, nowhere).statusCode(400);
        }
        evidence(officer, draft, "https://example.org:8443?d=%C3%A9#p").statusCode(201);
    }

    @Test
    void a_report_has_at_most_50_evidence_items() {
        var draft = draft(officer, commitmentId, report("inProgress"));
        String last = "";
        for (var item = 1; item < 50; item++) {
            last = evidence(officer, draft).statusCode(201).extract().path("evidenceItemId");
        }

        assertEquals(List.of(201, 409, 409, 409), Concurrently.statuses(4, i -> evidence(officer, draft)));

        evidence(officer, draft).body("detail", containsString("50 preuves au plus"));
        as(officer).delete("/evidenceItems/" + last).then().statusCode(204);
        evidence(officer, draft).statusCode(201);
    }

    @Test
    void concurrent_withdrawals_succeed_once_and_keep_that_reason() {
        var item = publishedItem();
        var tokens = List.of(officer, Tokens.staff());

        var statuses = Concurrently.statuses(6, i -> withdraw(tokens.get(i % 2), item));

        assertEquals(List.of(200, 409, 409, 409, 409, 409), statuses);
        get("/commitments/" + commitmentId + "/history").body("total", equalTo(2));
    }

    @Test
    void concurrent_deletions_of_evidence_succeed_once() {
        String item = evidence(officer, draft(officer, commitmentId, report("inProgress")))
                .extract()
                .path("evidenceItemId");

        var statuses = Concurrently.statuses(
                6, i -> as(officer).delete("/evidenceItems/" + item).then());

        assertEquals(List.of(204, 404, 404, 404, 404, 404), statuses);
    }

    private String publishedItem() {
        var report = publishedWithEvidence(officer, commitmentId, "implemented");
        return get("/progressReports/" + report).extract().path("evidenceItems[0].evidenceItemId");
    }
}
