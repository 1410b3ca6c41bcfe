package org.sequitur.me;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.confirmErratum;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.decide;
import static org.sequitur.testsupport.ApiSteps.proposeErratum;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.publishedFile;
import static org.sequitur.testsupport.ApiSteps.respond;
import static org.sequitur.testsupport.ApiSteps.withdraw;
import static org.sequitur.testsupport.EarlierSteps.earlierReport;
import static org.sequitur.testsupport.LinkSteps.link;
import static org.sequitur.testsupport.LinkSteps.unlink;
import static org.sequitur.testsupport.OwnerSteps.handOver;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SensitiveText;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** News in the inboxes of owners, of owners of linked commitments, and of staff. */
@QuarkusTest
@TestProfile(InboxTest.Alone.class)
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class NewsTest {

    private final String officer = Tokens.agency("actiris");
    private final String staff = Tokens.staff();
    private final LocalDate today = LocalDate.now(BrusselsTime.BRUSSELS);
    private String commitmentId;

    @BeforeEach
    void create_commitment_of_actiris() {
        commitmentId = TestCommitments.of("actiris");
    }

    @Test
    void what_parliament_decides_is_news_for_the_owner_and_not_for_staff() {
        var report = published(officer, commitmentId, "inProgress");
        assess(staff, commitmentId, report, "notVerifiable").statusCode(201);
        String asked = deadline(officer, commitmentId, "2032-01-01").extract().path("deadlineId");
        decide(staff, asked, "granted").statusCode(200);
        ask(staff, commitmentId, "internal").statusCode(201);

        assertEquals(List.of("deadlineGranted", "assessed"), news(officer));
        assertEquals("parliament", first(officer).getString("event.by.kind"));
        assertEquals(
                Arrays.asList(null, "notVerifiable"),
                inbox(officer).getList(ofCommitment("findAll") + ".event.assessment"));
        assertEquals(List.of(), news(staff));
        assertEquals(List.of(), news(Tokens.agency("erip")));
    }

    @Test
    void what_was_taken_from_a_body_is_news_for_it_an_erratum_of_the_owner_and_withdrawals() {
        var report = published(officer, commitmentId, "inProgress");
        var file = publishedFile(officer, commitmentId, "a.txt", "Texte.".getBytes(StandardCharsets.UTF_8));
        var resolution = commitmentId.replaceFirst("-[0-9.]+$", "");
        var document =
                get("/resolutions/" + resolution + "/document").extract().body().asString();
        var block = TestResolutions.placeOf(document, commitmentId.replaceFirst("^.*-", "")) + "/owner";
        confirmErratum(proposeErratum(staff, resolution, block, "\"bodyId\": \"erip\"", "mot"))
                .statusCode(200);
        withdraw(staff, file).statusCode(200);
        SensitiveText.withdraw(staff, "/progressReports/" + report + "/withdrawal", "mot")
                .statusCode(200);

        assertEquals(List.of("textWithdrawn", "evidenceWithdrawn", "ownerCorrected"), news(officer));
    }

    @Test
    void an_open_dispute_is_a_task_and_no_news() {
        assess(staff, commitmentId, published(officer, commitmentId, "inProgress"), "disputed")
                .statusCode(201);

        assertEquals(List.of(), news(officer));
    }

    @Test
    void a_declaration_and_a_report_on_a_closed_commitment_are_news_for_staff_and_not_for_their_author() {
        respond(officer, commitmentId, "notCompetent", today.toString()).statusCode(201);
        published(officer, commitmentId, "inProgress");
        assertEquals(List.of(), news(staff));

        close(staff, commitmentId, "overtaken").statusCode(201);
        published(officer, commitmentId, "inProgress");
        assertEquals(List.of("reportPublished", "reportPublished", "responseRecorded"), news(staff));
        assertEquals("actiris", first(staff).getString("event.by.body.bodyId"));
        assertEquals(List.of("closed"), news(officer));
    }

    @Test
    void a_report_on_a_linked_commitment_is_news_for_the_owner_of_the_other_one_until_the_link_ends() {
        var other = TestCommitments.ofAnotherResolution("erip");
        var erip = Tokens.agency("erip");
        link(staff, commitmentId, "same", other).statusCode(201);
        published(officer, commitmentId, "inProgress");
        ask(staff, commitmentId, "internal").statusCode(201);
        assertEquals(List.of("reportPublished"), news(erip));
        assertEquals(List.of("linked"), news(officer));

        unlink(staff, commitmentId, other).statusCode(201);
        assertEquals(List.of(), news(erip));
    }

    @Test
    void a_handover_is_news_for_the_former_and_the_new_owner() {
        handOver(staff, commitmentId, "actiris", "erip").statusCode(201);
        published(Tokens.agency("erip"), commitmentId, "inProgress");
        deadline(staff, commitmentId, "2032-01-01").statusCode(201);

        assertEquals(List.of("handedOver"), news(officer));
        assertEquals(List.of("deadlineSet", "handedOver"), news(Tokens.agency("erip")));
        assertEquals(List.of(), news(staff));
    }

    @Test
    void the_owner_is_told_of_an_earlier_report_that_parliament_entered() {
        earlierReport(staff, commitmentId, "2026-01-15", "inProgress").statusCode(200);

        assertEquals(List.of("reportPublished"), news(officer));
    }

    @Test
    void a_former_owner_is_told_of_an_earlier_report_that_parliament_entered_in_its_name() {
        handOver(staff, commitmentId, "actiris", "erip").statusCode(201);
        earlierReport(staff, commitmentId, "2026-01-15", "inProgress").statusCode(200);

        assertEquals(List.of("reportPublished", "handedOver"), news(officer));
        assertEquals(List.of("reportPublished", "handedOver"), news(Tokens.agency("erip")));
    }

    /** The events about the commitment among the news, newest first. */
    private List<String> news(String token) {
        var section = inbox(token).setRootPath("awaiting.find { it.kind == 'news' }");
        assertEquals(
                Math.min(20, section.getInt("total")), section.getList("items").size());
        return inbox(token).getList(ofCommitment("findAll") + ".event.kind");
    }

    private JsonPath first(String token) {
        return inbox(token).setRootPath(ofCommitment("find"));
    }

    private String ofCommitment(String method) {
        return "awaiting.find { it.kind == 'news' }.items." + method + " { it.commitment.commitmentId == '"
                + commitmentId + "' }";
    }

    private static JsonPath inbox(String token) {
        return as(token).get("/me").then().statusCode(200).extract().jsonPath();
    }
}
