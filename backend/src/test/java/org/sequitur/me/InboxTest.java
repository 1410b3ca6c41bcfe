package org.sequitur.me;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.decide;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.publishedWithEvidence;
import static org.sequitur.testsupport.ApiSteps.report;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/**
 * Inboxes of the roles. Uses its own database: an inbox lists the first twenty items of each kind, so that open items
 * of other tests could hide those of this test.
 */
@QuarkusTest
@TestProfile(InboxTest.Alone.class)
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class InboxTest {

    /** Changes nothing, but restarts the application with a new database. */
    public static class Alone implements QuarkusTestProfile {}

    private final String officer = Tokens.agency("actiris");
    private final String staff = Tokens.staff();
    private final LocalDate today = LocalDate.now(BrusselsTime.BRUSSELS);
    private String commitmentId;

    @BeforeEach
    void create_commitment_of_actiris() {
        commitmentId = TestCommitments.of("actiris");
    }

    @Test
    void each_role_gets_its_kinds_of_sections() {
        assertEquals(
                List.of(
                        "questionsToAnswer",
                        "returnedReports",
                        "overdue",
                        "dueSoon",
                        "silent",
                        "drafts",
                        "news",
                        "mine"),
                me(officer).getList("awaiting.kind"));
        assertEquals(
                "reportsToAssess deadlineRequests declarations newAnswers overdueAnswers disputes overdue silent drafts news",
                String.join(" ", me(staff).<String>getList("awaiting.kind")));
        assertEquals(List.of(), me(Tokens.admin()).getList("awaiting"));
    }

    /** Unordered filters would differ between instances, and with them the entity tag. */
    @Test
    void the_filters_of_a_section_are_in_alphabetical_order() {
        assertTrue(me(staff)
                .getString("awaiting.find { it.kind == 'disputes' }.href")
                .endsWith("/commitments?assessment=disputed&closed=false"));
    }

    @Test
    void a_question_is_in_the_owners_inbox_and_its_answer_in_parliaments_until_parliament_acts() {
        String question = ask(staff, commitmentId, "internal").extract().path("questionId");
        assertEquals(question, about(officer, "questionsToAnswer").getString("fact.factId"));
        assertEquals("2033-01-01", about(officer, "questionsToAnswer").getString("datedOn"));
        assertTrue(about(officer, "questionsToAnswer").getBoolean("question.internal"));
        assertEquals("In het Nederlands.", about(officer, "questionsToAnswer").getString("question.text.nl"));
        assertEquals(0, count(Tokens.agency("erip"), "questionsToAnswer"));

        String answer = answer(officer, question).extract().path("answerId");
        assertNothing(officer, "questionsToAnswer");
        assertEquals(answer, about(staff, "newAnswers").getString("fact.factId"));
        assertTrue(about(staff, "newAnswers").getBoolean("question.internal"));
        deadline(staff, commitmentId, "2032-01-01").statusCode(201);
        assertNothing(staff, "newAnswers");
    }

    @Test
    void an_act_of_the_owner_does_not_remove_its_answers_from_parliaments_inbox() {
        String question = ask(staff, commitmentId, "public").extract().path("questionId");
        answer(officer, question).statusCode(201);
        answer(officer, question).statusCode(201);
        published(officer, commitmentId, "inProgress");

        assertEquals(2, all(staff, "newAnswers").size());
    }

    @Test
    void a_report_is_in_parliaments_inbox_and_a_disputed_report_in_its_authors() {
        var first = published(officer, commitmentId, "inProgress");
        var toAssess = about(staff, "reportsToAssess");
        assertEquals(first, toAssess.getString("fact.factId"));
        assertTrue(toAssess.getString("fact.href").endsWith("/progressReports/" + first));
        assertEquals(today.toString(), toAssess.getString("datedOn"));
        assertEquals("actiris", toAssess.getString("owner.bodyId"));

        String dispute =
                assess(staff, commitmentId, first, "disputed").extract().path("assessmentId");
        assertNothing(staff, "reportsToAssess");
        assertEquals(dispute, about(staff, "disputes").getString("fact.factId"));
        assertEquals(dispute, about(officer, "returnedReports").getString("fact.factId"));

        var second = published(officer, commitmentId, "inProgress");
        assertNothing(officer, "returnedReports");
        assertEquals(second, about(staff, "reportsToAssess").getString("fact.factId"));
        assertEquals(dispute, about(staff, "disputes").getString("fact.factId"));

        assess(staff, commitmentId, second, "notVerifiable").statusCode(201);
        assertNothing(staff, "reportsToAssess");
        assertNothing(staff, "disputes");
    }

    @Test
    void a_requested_deadline_is_in_parliaments_inbox() {
        String asked = deadline(officer, commitmentId, today.plusDays(20).toString())
                .extract()
                .path("deadlineId");
        assertEquals(asked, about(staff, "deadlineRequests").getString("fact.factId"));
        assertNothing(officer, "dueSoon");

        decide(staff, asked, "granted").statusCode(200);
        assertNothing(staff, "deadlineRequests");
        var soon = about(officer, "dueSoon");
        assertEquals(today.plusDays(20).toString(), soon.getString("datedOn"));
        assertFalse(soon.getMap("").containsKey("fact"));
    }

    @Test
    void a_draft_is_only_in_the_inbox_of_users_who_may_see_it() {
        var draft = draft(officer, commitmentId, report("inProgress"));

        for (var colleague : List.of(officer, Tokens.colleague("actiris"))) {
            assertEquals(draft.id(), about(colleague, "drafts").getString("fact.factId"));
            assertEquals(colleague.equals(officer), about(colleague, "drafts").getBoolean("saved.byCaller"));
        }
        for (var other : List.of(staff, Tokens.admin(), Tokens.agency("erip"), Tokens.agencyOfTwo())) {
            var all = as(other).get("/me").asString();
            assertFalse(all.contains(draft.id()));
        }
        assertFalse(as(officer).get("/me").asString().contains("français"), "the text is not included");
    }

    @Test
    void the_section_of_drafts_says_what_each_report_lacks() {
        var draft = draft(officer, commitmentId, "{ \"narrative\": { \"nl\": \"Bezig.\" } }");
        assertEquals("toTranslate", about(officer, "drafts").getString("draftState"));

        // As implemented it needs evidence.
        var saved = as(officer)
                .header("If-Match", draft.etag())
                .contentType("application/json")
                .body(report("implemented"))
                .put(draft.path())
                .then()
                .statusCode(200);
        assertEquals("started", about(officer, "drafts").getString("draftState"));

        as(officer)
                .header("If-Match", saved.extract().header("ETag"))
                .contentType("application/json")
                .body(report("inProgress"))
                .put(draft.path())
                .then()
                .statusCode(200);
        assertEquals("readyToPublish", about(officer, "drafts").getString("draftState"));
    }

    @Test
    void closed_commitments_are_in_no_inbox() {
        ask(staff, commitmentId, "public").statusCode(201);
        publishedWithEvidence(officer, commitmentId, "implemented");
        deadline(officer, commitmentId, today.plusDays(5).toString()).statusCode(201);
        close(staff, commitmentId, "overtaken").statusCode(201);

        assertNothing(officer, "questionsToAnswer");
        assertNothing(staff, "reportsToAssess");
        assertNothing(staff, "deadlineRequests");
    }

    @Test
    void a_section_has_the_total_and_a_link_to_the_filtered_list() {
        for (var token : List.of(officer, Tokens.agencyOfTwo(), staff)) {
            var me = me(token);
            for (var kind : List.of("silent", "overdue")) {
                String list = me.getString("awaiting.find { it.kind == '" + kind + "' }.href");
                get(list.substring(list.indexOf("/commitments")))
                        .statusCode(200)
                        .body("total", equalTo(count(token, kind)));
            }
        }
        assertTrue(all(staff, "silent").size() <= 20);
        assertEquals(
                me(officer).getInt("awaiting.find { it.kind == 'mine' }.total"),
                get("/commitments?owner=actiris").extract().<Integer>path("total"));
    }

    private static JsonPath me(String token) {
        return as(token)
                .get("/me")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .jsonPath();
    }

    private static int count(String token, String kind) {
        return me(token).getInt("awaiting.find { it.kind == '" + kind + "' }.total");
    }

    private List<Object> all(String token, String kind) {
        return me(token)
                .getList("awaiting.find { it.kind == '" + kind + "' }.items"
                        + ".findAll { it.commitment.commitmentId == '" + commitmentId + "' }");
    }

    private void assertNothing(String token, String kind) {
        assertEquals(List.of(), all(token, kind), kind);
    }

    private JsonPath about(String token, String kind) {
        return me(token)
                .setRootPath("awaiting.find { it.kind == '" + kind + "' }.items"
                        + ".find { it.commitment.commitmentId == '" + commitmentId + "' }");
    }
}
