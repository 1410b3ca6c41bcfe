package org.sequitur.progress;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.evidence;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.publishedFile;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.ApiSteps.withdraw;
import static org.sequitur.testsupport.OwnerSteps.handOver;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.sequitur.journal.JournalCheck;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SampleFiles;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** A report takes over the evidence of an earlier one, without a second upload. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ReusedEvidenceTest {

    private static final byte[] PDF = SampleFiles.pdf(600);

    @Inject
    JournalCheck journal;

    private final String officer = Tokens.agency("cocom");
    private String commitmentId;
    private String original;

    @BeforeEach
    void publish_a_file() {
        commitmentId = TestCommitments.of("cocom");
        original = publishedFile(officer, commitmentId, "etude.pdf", PDF);
    }

    @Test
    void a_file_is_published_again_with_the_same_content_and_hash() {
        var draft = draft(officer, commitmentId, report("implemented"));
        var reused = reuse(draft, original)
                .statusCode(201)
                .header("Location", containsString(draft.path()))
                .body("evidenceItems", hasSize(1));
        var copy = text(reused, "/evidenceItems/0/evidenceItemId");
        assertNotEquals(original, copy);
        assertEquals(
                text(get("/evidenceItems/" + original), "/file/sha256"), text(reused, "/evidenceItems/0/file/sha256"));

        publish(officer, Draft.of(reused)).statusCode(200);

        assertArrayEquals(PDF, content(copy));
        assertEquals(List.of(), journal.findings(commitmentId));
    }

    @Test
    void a_copy_can_be_taken_over_in_turn() {
        var second = publishedCopy(original);
        var third = publishedCopy(second);

        withdraw(officer, third).statusCode(200);

        for (var item : List.of(original, second, third)) {
            get("/evidenceItems/" + item).body("withdrawal", notNullValue());
            get("/evidenceItems/" + item + "/content").statusCode(410);
        }
        assertEquals(List.of(), journal.findings(commitmentId));
    }

    @Test
    void a_file_that_supports_a_report_of_another_body_is_withdrawn_by_parliament_alone() {
        handOver(Tokens.staff(), commitmentId, "cocom", "erip").statusCode(201);
        var erip = Tokens.agency("erip");
        var draft = draft(erip, commitmentId, report("implemented"));
        var reused = reuse(erip, draft, original).statusCode(201);
        var copy = text(reused, "/evidenceItems/0/evidenceItemId");
        publish(erip, Draft.of(reused)).statusCode(200);

        withdraw(erip, copy).statusCode(409);
        withdraw(officer, original).statusCode(409);
        assertArrayEquals(PDF, content(original));

        withdraw(Tokens.staff(), copy).statusCode(200);
        get("/evidenceItems/" + original).body("withdrawal", notNullValue());
    }

    @Test
    void a_repeated_request_adds_nothing() {
        var draft = draft(officer, commitmentId, report("inProgress"));
        reuse(draft, original).statusCode(201);
        reuse(draft, original).statusCode(201).body("evidenceItems", hasSize(1));
    }

    @Test
    void the_file_stays_when_a_copy_or_its_draft_is_deleted() {
        var draft = draft(officer, commitmentId, report("inProgress"));
        var copy = text(reuse(draft, original), "/evidenceItems/0/evidenceItemId");
        as(officer).delete("/evidenceItems/" + copy).then().statusCode(204);
        var now = Draft.of(reuse(draft, original).body("evidenceItems", hasSize(1)));

        as(officer).header("If-Match", now.etag()).delete(draft.path()).then().statusCode(204);

        assertArrayEquals(PDF, content(original));
        assertEquals(List.of(), journal.findings(commitmentId));
    }

    @Test
    void a_withdrawal_removes_the_copies_of_drafts_and_publishes_nothing_about_them() {
        var draft = draft(officer, commitmentId, report("inProgress"));
        reuse(draft, original).statusCode(201);

        withdraw(officer, original).statusCode(200);

        as(officer).get(draft.path()).then().body("evidenceItems", empty());
        get("/commitments/" + commitmentId + "/history")
                .body("items.kind", equalTo(List.of("evidenceWithdrawn", "reportPublished")));
        reuse(draft, original).statusCode(409).body("detail", containsString("retirée"));
    }

    @Test
    void only_evidence_that_is_published_on_the_same_commitment_is_taken_over() {
        var other = TestCommitments.of("cocom");
        var elsewhere = draft(officer, other, report("inProgress"));
        var unpublished = text(evidence(officer, elsewhere), "/evidenceItemId");

        reuse(elsewhere, original, unpublished)
                .statusCode(400)
                .body("issues.name", equalTo(List.of("/evidenceItemIds/0", "/evidenceItemIds/1")));
        reuse(elsewhere).statusCode(400);
        reuse(new Draft(text(get("/evidenceItems/" + original), "/progressReportId"), ""), original)
                .statusCode(409);
    }

    @RepeatedTest(3)
    void a_copy_that_is_published_during_the_withdrawal_is_withdrawn_or_never_published() {
        var draft = draft(officer, commitmentId, report("inProgress"));
        var now = Draft.of(reuse(draft, original));

        Concurrently.statuses(2, i -> i == 0 ? withdraw(officer, original) : publish(officer, now));

        List<Object> withdrawals = get("/commitments/" + commitmentId + "/progressReports")
                .extract()
                .path("items.evidenceItems.flatten().withdrawal");
        assertEquals(0, withdrawals.stream().filter(Objects::isNull).count());
        get("/evidenceItems/" + original + "/content").statusCode(410);
        assertEquals(List.of(), journal.findings(commitmentId));
    }

    private String publishedCopy(String item) {
        var reused =
                reuse(draft(officer, commitmentId, report("inProgress")), item).statusCode(201);
        publish(officer, Draft.of(reused)).statusCode(200);
        return text(reused, "/evidenceItems/0/evidenceItemId");
    }

    private ValidatableResponse reuse(Draft draft, String... items) {
        return reuse(officer, draft, items);
    }

    private static ValidatableResponse reuse(String author, Draft draft, String... items) {
        var ids = Arrays.stream(items).map(id -> '"' + id + '"').collect(Collectors.joining(", "));
        return post(author, draft.path() + "/reusedEvidenceItems", "{ \"evidenceItemIds\": [" + ids + "] }");
    }

    private static byte[] content(String item) {
        return get("/evidenceItems/" + item + "/content")
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
