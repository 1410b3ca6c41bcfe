package org.sequitur.progress;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.request;
import static org.sequitur.testsupport.ApiSteps.awaitedFile;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.evidence;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.ApiSteps.send;
import static org.sequitur.testsupport.LinkSteps.link;
import static org.sequitur.testsupport.LinkSteps.unlink;
import static org.sequitur.testsupport.SensitiveText.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.ApiSteps;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** A body reports on several linked requests in one action. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class LinkedPublicationTest {

    private static final byte[] TABLE = "jaar;aantal\n2026;12\n".getBytes(StandardCharsets.UTF_8);

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private String one;
    private String other;

    @BeforeEach
    void link_two_requests() {
        one = TestCommitments.of("cocom");
        other = TestCommitments.ofAnotherResolution("cocom");
        link(staff, one, "overlaps", other).statusCode(201);
    }

    @Test
    void each_request_gets_a_report_of_its_own_with_the_same_content_and_file() {
        var draft = draft(officer, one, report("partlyImplemented"));
        evidence(officer, draft).statusCode(201);
        send(officer, awaitedFile(officer, draft, "cijfers.csv"), TABLE).statusCode(200);

        var published = publishAlso(read(draft), other).statusCode(200);

        var reports = "/commitments/%s/progressReports";
        var first = get(reports.formatted(one)).extract().jsonPath();
        var second = get(reports.formatted(other))
                .body("items", hasSize(1))
                .extract()
                .jsonPath();
        published
                .body("publishedTogether", hasSize(1))
                .body("publishedTogether[0].progressReportId", equalTo(second.get("items[0].progressReportId")))
                .body("publishedTogether[0].commitment.commitmentId", equalTo(other));
        assertEquals(first.<String>get("items[0].progressReportId"), draft.id());
        assertEquals(draft.id(), second.get("items[0].publishedTogether[0].progressReportId"));
        assertEquals(first.<Object>get("items[0].narrative"), second.get("items[0].narrative"));
        assertEquals(
                first.<String>get("items[0].evidenceItems[1].file.sha256"),
                second.get("items[0].evidenceItems[1].file.sha256"));
        var file = second.<String>get("items[0].evidenceItems[1].file.href");
        assertNotEquals(first.get("items[0].evidenceItems[1].file.href"), file);
        assertArrayEquals(
                TABLE,
                request().get(file.substring(file.indexOf("/evidenceItems/"))).asByteArray());
        for (var id : List.of(one, other)) {
            commitment(id).body("implementationStatus", equalTo("partlyImplemented"));
            get("/commitments/" + id + "/history").body("items[0].kind", equalTo("reportPublished"));
        }
    }

    @Test
    void nothing_is_published_if_one_request_is_not_owned_not_linked_closed_or_unknown() {
        var foreign = TestCommitments.of("safe.brussels");
        link(staff, other, "same", foreign).statusCode(201);
        var closed = TestCommitments.ofAnotherResolution("cocom");
        link(staff, one, "replaces", closed).statusCode(201);
        close(staff, closed, "notPursued").statusCode(201);
        var ended = TestCommitments.ofAnotherResolution("cocom");
        link(staff, one, "same", ended).statusCode(201);
        unlink(staff, one, ended).statusCode(201);
        var draft = draft(officer, one, report("inProgress"));

        publishAlso(draft, other, foreign).statusCode(403);
        publishAlso(draft, other, closed).statusCode(409).body("detail", containsString("clos"));
        publishAlso(draft, other, ended).statusCode(409).body("detail", containsString("liée"));
        publishAlso(draft, other, one).statusCode(409);
        publishAlso(draft, other, "a-590-9.9").statusCode(400).body("issues[0].name", equalTo("/alsoFor/1"));

        as(officer).get(draft.path()).then().body("state", equalTo("draft"));
        for (var id : List.of(one, other, closed, ended)) {
            get("/commitments/" + id + "/progressReports").body("items", hasSize(0));
        }
        publishAlso(draft, other).statusCode(200);
    }

    @Test
    void an_incomplete_or_outdated_draft_is_published_on_no_request() {
        var french = draft(officer, one, """
                { "implementationStatus": "inProgress", "narrative": { "fr": "En cours." }, "originalLanguage": "fr" }""");
        publishAlso(french, other).statusCode(409).body("type", equalTo("urn:problem-type:sequitur:languageMissing"));
        put(officer, french.path(), french.etag(), report("inProgress")).statusCode(200);
        publishAlso(french, other).statusCode(412);

        for (var id : List.of(one, other)) {
            get("/commitments/" + id + "/progressReports").body("items", hasSize(0));
        }
    }

    @Test
    void a_draft_keeps_the_chosen_requests_for_the_colleagues_until_it_is_published() {
        var chosen = report("inProgress").replaceFirst("\\{", "{ \"alsoFor\": [\"" + other + "\"],");
        var draft = draft(officer, one, chosen);
        as(Tokens.agency("cocom")).get(draft.path()).then().body("alsoFor", equalTo(List.of(other)));

        put(officer, draft.path(), draft.etag(), report("inProgress"))
                .statusCode(200)
                .body("$", not(hasKey("alsoFor")));
        put(officer, draft.path(), read(draft).etag(), chosen).statusCode(200).body("alsoFor", equalTo(List.of(other)));

        publishAlso(read(draft), other).statusCode(200).body("$", not(hasKey("alsoFor")));
    }

    @Test
    void a_report_published_alone_names_no_others() {
        var id = ApiSteps.published(officer, one, "inProgress");

        get("/progressReports/" + id).body("$", not(hasKey("publishedTogether")));
        get("/commitments/" + other + "/progressReports").body("items", hasSize(0));
    }

    @Test
    void concurrent_reports_from_both_sides_are_all_published() {
        var drafts =
                List.of(draft(officer, one, report("inProgress")), draft(officer, other, report("partlyImplemented")));

        assertEquals(
                List.of(200, 200), Concurrently.statuses(2, i -> publishAlso(drafts.get(i), i == 0 ? other : one)));

        for (var id : List.of(one, other)) {
            get("/commitments/" + id + "/progressReports").body("items", hasSize(2));
        }
    }

    @Test
    void withdrawn_evidence_is_gone_from_all_requests() {
        var draft = draft(officer, one, report("inProgress"));
        send(officer, awaitedFile(officer, draft, "noms.csv"), TABLE).statusCode(200);
        publishAlso(read(draft), other).statusCode(200);
        var copy = get("/commitments/" + other + "/progressReports")
                .extract()
                .<String>path("items[0].evidenceItems[0].evidenceItemId");

        // From the copy: the file is stored under the other item.
        withdraw(officer, "/evidenceItems/" + copy + "/withdrawal", "nom").statusCode(200);

        for (var id : List.of(one, other)) {
            var item = get("/commitments/" + id + "/progressReports")
                    .body("items[0].evidenceItems[0].title", nullValue())
                    .body("items[0].evidenceItems[0].withdrawal.by.kind", equalTo("body"))
                    .extract()
                    .<String>path("items[0].evidenceItems[0].evidenceItemId");
            get("/evidenceItems/" + item + "/content").statusCode(410);
            get("/commitments/" + id + "/history").body("items[0].kind", equalTo("evidenceWithdrawn"));
        }
        withdraw(officer, "/evidenceItems/" + copy + "/withdrawal", "encore").statusCode(409);
    }

    @Test
    void a_withdrawn_narrative_is_gone_from_all_requests() {
        var draft = draft(officer, one, report("inProgress"));
        publishAlso(draft, other).statusCode(200);

        withdraw(officer, draft.path() + "/withdrawal", "nom").statusCode(200);

        for (var id : List.of(one, other)) {
            get("/commitments/" + id + "/progressReports")
                    .body("items[0].narrative", nullValue())
                    .body("items[0].withdrawal", notNullValue())
                    .body("items[0].implementationStatus", equalTo("inProgress"));
        }
    }

    private Draft read(Draft draft) {
        return Draft.of(as(officer).get(draft.path()).then());
    }

    private ValidatableResponse publishAlso(Draft draft, String... others) {
        var ids = Arrays.stream(others).map(id -> '"' + id + '"').collect(Collectors.joining(","));
        return put(officer, draft.path() + "/publication", draft.etag(), "{ \"alsoFor\": [" + ids + "] }");
    }
}
