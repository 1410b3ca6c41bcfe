package org.sequitur.ownerdecision;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.ApiSteps.respond;
import static org.sequitur.testsupport.OwnerSteps.decide;
import static org.sequitur.testsupport.OwnerSteps.handOver;
import static org.sequitur.testsupport.OwnerSteps.keep;
import static org.sequitur.testsupport.SensitiveText.bilingual;
import static org.sequitur.testsupport.SensitiveText.withdraw;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Staff hand requests over to another body, or keep the owner that declared itself not competent. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class OwnerDecisionTest {

    @Inject
    AgroalDataSource database;

    private final String staff = Tokens.staff();
    private final String cocom = Tokens.agency("cocom");
    private final LocalDate today = LocalDate.now(BrusselsTime.BRUSSELS);
    private String id;

    @BeforeEach
    void create_commitment_of_cocom() {
        id = TestCommitments.inOwnResolution("cocom");
    }

    @Test
    void a_declaration_awaits_a_decision_of_staff_and_never_is_the_response_of_the_government() {
        var declaration = text(respond(cocom, id, "notCompetent", today.toString()), "/governmentResponseId");

        assertEquals(declaration, awaitingDecision());
        handOver(staff, id, "cocom", "erip")
                .statusCode(201)
                .body("declarationHref", containsString("/governmentResponses/" + declaration));

        assertEquals(null, awaitingDecision());
        commitment(id).body("governmentResponse", equalTo("noResponse"));
    }

    @Test
    void staff_keep_an_owner_with_a_reason_and_the_declaration_is_answered() {
        respond(cocom, id, "notCompetent", today.toString()).statusCode(201);
        respond(cocom, id, "notCompetent", today.toString()).statusCode(201);

        keep(staff, id, "cocom", "raison")
                .statusCode(201)
                .body("kind", equalTo("ownerKept"))
                .body("toBody", nullValue());

        assertEquals(null, awaitingDecision());
        commitment(id).body("owner.bodyId", equalTo("cocom")).body("$", not(hasKey("handedOverOn")));
        get("/commitments/" + id + "/ownerDecisions").body("items[0].reason.nl", equalTo("raison in het Nederlands"));
        keep(staff, id, "cocom", "raison").statusCode(409).body("detail", containsString("Aucune déclaration"));
    }

    @Test
    void a_declaration_that_its_author_withdraws_awaits_no_decision() {
        var declaration = text(respond(cocom, id, "notCompetent", today.toString()), "/governmentResponseId");

        withdraw(cocom, "/governmentResponses/" + declaration + "/withdrawal", "A mistake")
                .statusCode(200);

        assertEquals(null, awaitingDecision());
        keep(staff, id, "cocom", "raison").statusCode(409);
    }

    /** The declaration on the commitment in the inbox of staff; null if there is none. */
    private String awaitingDecision() {
        return as(staff)
                .get("/me")
                .then()
                .extract()
                .path(
                        "awaiting.find { it.kind == 'declarations' }.items.find { it.commitment.commitmentId == '%s' }?.fact?.factId"
                                .formatted(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "kind": "handedOver", "fromBodyId": "cocom", "document": "Lettre"                         | /toBodyId | Le nouvel organisme
            "kind": "ownerKept", "fromBodyId": "cocom", "toBodyId": "erip"                            | /toBodyId | Le nouvel organisme
            "kind": "handedOver", "fromBodyId": "cocom", "toBodyId": "unknown", "document": "Lettre"  | /toBodyId | existe pas
            "kind": "handedOver", "fromBodyId": "cocom", "toBodyId": "cocom", "document": "Lettre"    | /toBodyId | déjà responsable
            "kind": "handedOver", "fromBodyId": "cocom", "toBodyId": "erip"                           | /document | le document
            "kind": "handedOver", "fromBodyId": "cocom", "toBodyId": "erip", "document": "..."        | /document | texte
            """)
    void an_invalid_decision_is_refused(String properties, String pointer, String message) {
        decide(staff, id, properties + ", \"reason\": " + bilingual("mot"))
                .statusCode(400)
                .body("issues[0].name", equalTo(pointer))
                .body("issues[0].detail", containsString(message));
    }

    @Test
    void a_decision_by_an_author_who_saw_another_owner_is_refused() {
        handOver(staff, id, "cocom", "erip").statusCode(201);

        handOver(Tokens.secondStaff(), id, "cocom", "actiris")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:sequitur:forbiddenTransition"))
                .body("detail", containsString("entre-temps"));
        commitment(id).body("owner.bodyId", equalTo("erip"));
    }

    @Test
    void of_concurrent_handovers_to_different_bodies_one_is_published() {
        var bodies = List.of("erip", "actiris", "perspective.brussels", "erip");

        assertEquals(
                List.of(201, 409, 409, 409),
                Concurrently.statuses(4, i -> handOver(staff, id, "cocom", bodies.get(i))));
        get("/commitments/" + id + "/ownerDecisions").body("items", hasSize(1));
    }

    @Test
    void a_report_that_is_published_during_a_handover_names_the_owner_of_its_moment() {
        var draft = draft(cocom, id, report("inProgress"));

        Concurrently.statuses(2, i -> i == 0 ? publish(cocom, draft) : handOver(staff, id, "cocom", "erip"));

        var published =
                get("/commitments/" + id + "/progressReports").extract().<List<String>>path("items.body.bodyId");
        assertTrue(published.isEmpty() || published.equals(List.of("cocom")), published.toString());
        commitment(id).body("owner.bodyId", equalTo("erip"));
    }

    @Test
    void a_repeated_request_publishes_one_handover() {
        var key = UUID.randomUUID().toString();
        var first = text(repeated(key), "/ownerDecisionId");

        assertEquals(first, text(repeated(key), "/ownerDecisionId"));
        get("/commitments/" + id + "/ownerDecisions").body("items", hasSize(1));
    }

    private ValidatableResponse repeated(String key) {
        return as(staff)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("""
                        { "kind": "handedOver", "fromBodyId": "cocom", "toBodyId": "erip", "document": "Lettre",
                          "reason": %s, "originalLanguage": "fr" }""".formatted(bilingual("mot")))
                .post("/commitments/" + id + "/ownerDecisions")
                .then()
                .statusCode(201);
    }

    @Test
    void the_migration_opens_a_task_for_each_declaration_of_a_current_owner() throws SQLException, IOException {
        var declaration = text(respond(cocom, id, "notCompetent", today.toString()), "/governmentResponseId");
        var elsewhere = TestCommitments.of("cocom");
        respond(cocom, elsewhere, "notCompetent", today.toString()).statusCode(201);
        handOver(staff, elsewhere, "cocom", "erip").statusCode(201);
        String sql;
        try (var file = OwnerDecisionTest.class.getResourceAsStream("/db/migration/V38__decisions_on_owners.sql")) {
            sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from open_task where kind = 'OWNER_DECISION'");
            statement.executeUpdate(
                    sql.substring(sql.indexOf("insert into open_task")).replace(";", ""));
        }

        assertEquals(declaration, awaitingDecision());
        id = elsewhere;
        assertEquals(null, awaitingDecision());
    }

    @Test
    void the_migration_removes_the_task_of_a_declaration_that_its_author_withdrew() throws SQLException, IOException {
        var declaration = text(respond(cocom, id, "notCompetent", today.toString()), "/governmentResponseId");
        withdraw(cocom, "/governmentResponses/" + declaration + "/withdrawal", "A mistake")
                .statusCode(200);
        var migration =
                Files.readString(Path.of("src/main/resources/db/migration/V47__tasks_of_withdrawn_statements.sql"));

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into open_task (fact_id, commitment_row_id, kind, day)
                    select id, commitment_row_id, 'OWNER_DECISION', date(published_at)
                      from government_response where id = '%s'""".formatted(declaration));
            assertEquals(declaration, awaitingDecision());
            for (var delete : migration.split(";\n")) {
                statement.executeUpdate(delete);
            }
        }

        assertEquals(null, awaitingDecision());
    }
}
