package org.sequitur.ownerdecision;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.confirmErratum;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.proposeErratum;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.publishedWithEvidence;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.ApiSteps.withdraw;
import static org.sequitur.testsupport.OwnerSteps.handOver;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.journal.JournalCheck;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Effects of a handover: the data that it changes, and those that it leaves unchanged. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class HandoverTest {

    @Inject
    JournalCheck verification;

    @Inject
    AgroalDataSource database;

    private final String staff = Tokens.staff();
    private final String cocom = Tokens.agency("cocom");
    private final String erip = Tokens.agency("erip");
    private final LocalDate today = LocalDate.now(BrusselsTime.BRUSSELS);
    private final LocalDate yesterday = today.minusDays(1);
    private String id;
    private String resolution;

    @BeforeEach
    void create_commitment_of_cocom() {
        id = TestCommitments.inOwnResolution("cocom");
        resolution = id.replaceFirst("-[0-9.]+$", "");
    }

    @Test
    void a_handover_changes_the_owner_from_its_day_on() {
        handOver(staff, id, "cocom", "erip")
                .statusCode(201)
                .body("fromBody.bodyId", equalTo("cocom"))
                .body("toBody.bodyId", equalTo("erip"))
                .body("document", equalTo("Ordonnance du 14 mars 2026"))
                .body("$", not(hasKey("declarationHref")));

        commitment(id).body("owner.bodyId", equalTo("erip")).body("handedOverOn", equalTo(today.toString()));
        get("/commitments/" + id + "?asOf=" + yesterday)
                .body("owner.bodyId", equalTo("cocom"))
                .body("$", not(hasKey("handedOverOn")));
        for (var day : List.of("", "&asOf=" + today)) {
            get("/commitments?pageSize=100&resolution=" + resolution + "&owner=erip" + day)
                    .body("items.commitmentId", hasItem(id));
            get("/commitments?pageSize=100&resolution=" + resolution + "&owner=cocom" + day)
                    .body("items.commitmentId", not(hasItem(id)));
        }
        get("/commitments?pageSize=100&resolution=" + resolution + "&owner=cocom&asOf=" + yesterday)
                .body("items.find { it.commitmentId == '" + id + "' }.owner.bodyId", equalTo("cocom"));
    }

    @Test
    void the_figures_of_each_body_follow_the_handover_and_those_of_past_days_stay() {
        int owned = owned("cocom", today);
        int others = owned("safe.brussels", today);

        handOver(staff, id, "cocom", "safe.brussels").statusCode(201);

        assertEquals(owned - 1, owned("cocom", today));
        assertEquals(others + 1, owned("safe.brussels", today));
        assertEquals(owned, owned("cocom", yesterday));
        assertEquals(others, owned("safe.brussels", yesterday));
    }

    private int owned(String body, LocalDate day) {
        return get("/statistics?resolution=" + resolution + "&asOf=" + day)
                .extract()
                .path("byOwner.find { it.owner.bodyId == '%s' }.tally.total".formatted(body));
    }

    @Test
    void earlier_statements_keep_their_author_and_only_the_new_owner_reports() {
        var earlier = published(cocom, id, "inProgress");
        handOver(staff, id, "cocom", "erip").statusCode(201);

        as(cocom)
                .contentType("application/json")
                .body("{}")
                .post("/commitments/" + id + "/progressReports")
                .then()
                .statusCode(403);
        published(erip, id, "inProgress");

        get("/progressReports/" + earlier).body("body.bodyId", equalTo("cocom"));
        get("/commitments/" + id + "/progressReports").body("items.body.bodyId", equalTo(List.of("erip", "cocom")));
        get("/commitments/" + id + "/history")
                .body("items.by.kind", equalTo(List.of("body", "parliament", "body")))
                .body("items.by.body.bodyId", equalTo(List.of("erip", "cocom")));
    }

    @Test
    void only_the_body_that_published_a_report_corrects_it_and_withdraws_its_evidence() {
        var earlier = publishedWithEvidence(cocom, id, "implemented");
        var item = text(get("/progressReports/" + earlier), "/evidenceItems/0/evidenceItemId");
        handOver(staff, id, "cocom", "erip").statusCode(201);

        post(erip, "/commitments/" + id + "/progressReports", "{ \"corrects\": \"" + earlier + "\" }")
                .statusCode(409)
                .body("detail", containsString("autre organisme"));
        withdraw(erip, item).statusCode(403);
        withdraw(cocom, item).statusCode(200);
        get("/commitments/" + id + "/history")
                .body("items[0].kind", equalTo("evidenceWithdrawn"))
                .body("items[0].by.body.bodyId", equalTo("cocom"));
    }

    @Test
    void days_without_a_report_are_counted_on_and_since_the_handover() {
        var silent = commitment(id)
                .body("$", not(hasKey("silentDaysSinceHandover")))
                .extract()
                .<Integer>path("silentDays");

        handOver(staff, id, "cocom", "erip").statusCode(201);
        commitment(id).body("silentDays", equalTo(silent)).body("silentDaysSinceHandover", equalTo(0));

        published(erip, id, "inProgress");
        commitment(id).body("silentDays", equalTo(0)).body("$", not(hasKey("silentDaysSinceHandover")));
    }

    @Test
    void deadlines_stay_and_open_questions_go_to_the_new_owner() {
        deadline(staff, id, "2032-01-01").statusCode(201);
        var question = text(ask(staff, id, "public"), "/questionId");
        handOver(staff, id, "cocom", "erip").statusCode(201);

        commitment(id).body("deadline", equalTo("2032-01-01"));
        answer(cocom, question).statusCode(403);
        answer(erip, question).statusCode(201).body("body.bodyId", equalTo("erip"));
    }

    @Test
    void a_draft_of_the_former_owner_is_offered_to_the_new_one_and_published_in_its_name() {
        var draft = draft(cocom, id, report("inProgress"));
        handOver(staff, id, "cocom", "erip").statusCode(201);

        as(cocom).get(draft.path()).then().statusCode(404);
        publish(cocom, draft).statusCode(404);
        var offered = as(erip).get(draft.path()).then().statusCode(200).body("body.bodyId", equalTo("cocom"));
        publish(erip, Draft.of(offered)).statusCode(200).body("body.bodyId", equalTo("erip"));
    }

    @Test
    void after_a_handover_errata_correct_the_document_and_keep_the_owner() {
        handOver(staff, id, "cocom", "erip").statusCode(201);
        var document =
                get("/resolutions/" + resolution + "/document").extract().body().asString();
        var block = TestResolutions.placeOf(document, id.replaceFirst("^.*-", ""));

        confirmErratum(proposeErratum(staff, resolution, block + "/text", "Un texte rectifié."))
                .statusCode(200);
        commitment(id).body("text.fr", equalTo("Un texte rectifié.")).body("owner.bodyId", equalTo("erip"));
        get("/commitments/" + id + "?asOf=" + yesterday).body("owner.bodyId", equalTo("cocom"));

        confirmErratum(proposeErratum(staff, resolution, block + "/owner", "\"bodyId\": \"actiris\"", "mot"))
                .statusCode(200);
        commitment(id).body("owner.bodyId", equalTo("erip"));
        assertEquals(List.of(), verification.findings(id));
    }

    @Test
    void the_verification_reports_an_owner_that_no_decision_made() throws SQLException {
        handOver(staff, id, "cocom", "erip").statusCode(201);
        assertEquals(List.of(), verification.findings(id));

        setOwner("actiris");
        assertEquals(1, verification.findings(id).size());
        setOwner("erip");
        assertEquals(List.of(), verification.findings(id));
    }

    private void setOwner(String body) throws SQLException {
        try (var connection = database.getConnection();
                var change = connection.prepareStatement("update commitment set owner_id = ? where id = ?")) {
            change.setString(1, body);
            change.setString(2, id);
            change.executeUpdate();
        }
    }

    @Test
    void the_feed_and_the_search_tell_of_the_handover() {
        handOver(staff, id, "cocom", "erip", "zzzcompetence").statusCode(201);

        get("/changes?kind=handedOver&pageSize=100").body("items.commitment.commitmentId", hasItem(id));
        get("/commitments?q=zzzcompetence&resolution=" + resolution).body("items.commitmentId", equalTo(List.of(id)));
    }
}
