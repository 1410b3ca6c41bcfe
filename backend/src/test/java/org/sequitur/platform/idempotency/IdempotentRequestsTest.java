package org.sequitur.platform.idempotency;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.TEXT;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.ApiSteps.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.RandomHistory;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Requests that are repeated with the same {@code Idempotency-Key}. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class IdempotentRequestsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 31);

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private String commitmentId;
    private String key;

    @Inject
    EntityManager database;

    @BeforeEach
    void createCommitmentAndKey() {
        commitmentId = TestCommitments.of("cocom");
        key = "key-" + commitmentId;
    }

    @Test
    void a_key_has_1_to_100_characters() {
        for (var wrong : new String[] {"", "k".repeat(101)}) {
            send(staff, wrong, "questions", question("2033-01-01"))
                    .statusCode(400)
                    .body("issues.size()", equalTo(1))
                    .body("issues[0].in", equalTo("header"))
                    .body("issues[0].name", equalTo("Idempotency-Key"))
                    .body("issues[0].detail", equalTo("Idempotency-Key\u00A0: de 1 à 100 caractères sont attendus."));
        }
        key += "k".repeat(100 - key.length());

        assertRepeatable("questions", question("2033-01-01"));
    }

    @Test
    void a_request_accepted_before_midnight_can_be_repeated_after_it() {
        var calendar = new RandomHistory.TestClock();
        QuarkusMock.installMockForType(calendar, Clock.class);
        for (var collection : new String[] {"questions", "deadlines"}) {
            var body = collection.equals("questions") ? question(TODAY.toString()) : deadline(TODAY.toString());
            calendar.set(TODAY.atTime(23, 59).atZone(BrusselsTime.BRUSSELS).toInstant());
            var first =
                    send(staff, key, collection, body).statusCode(201).extract().asString();

            calendar.set(
                    TODAY.plusDays(1).atTime(0, 1).atZone(BrusselsTime.BRUSSELS).toInstant());

            assertEquals(
                    first,
                    send(staff, key, collection, body).statusCode(201).extract().asString());
            send(staff, key + "-another", collection, body).statusCode(400);
            key += "-" + collection;
        }
    }

    @Test
    void a_repetition_does_not_return_the_content_of_withdrawn_evidence() {
        var publisher = "publisher-of-" + commitmentId;
        var draft = draft(officer, commitmentId, report("inProgress"));
        String item = assertRepeatable(draft, evidence(publisher)).extract().path("evidenceItemId");
        publish(officer, Draft.of(as(officer).get(draft.path()).then())).statusCode(200);
        withdraw(officer, item).statusCode(200);

        send(officer, key, draft, evidence(publisher))
                .statusCode(201)
                .body("evidenceItemId", equalTo(item))
                .body("publisher", nullValue())
                .body("withdrawal", notNullValue());
    }

    @Test
    void only_ids_are_stored_with_keys() {
        assertRepeatable("questions", question("2033-01-01"));

        var kept = database.createNativeQuery("select * from idempotent_request where request_key = ?1", Tuple.class)
                .setParameter(1, key)
                .getSingleResult();

        assertFalse(((Tuple) kept)
                .getElements().stream()
                        .map(column -> String.valueOf(((Tuple) kept).get(column)))
                        .anyMatch(value -> value.contains("français")));
    }

    @Test
    void repeating_a_request_does_not_restore_a_deleted_draft() {
        var path = "/commitments/" + commitmentId + "/progressReports";
        var draft = Draft.of(assertRepeatable(officer, path, report("inProgress")));
        as(officer).header("If-Match", draft.etag()).delete(draft.path()).then().statusCode(204);

        post(officer, key, path, report("inProgress")).statusCode(404).body("narrative", nullValue());
    }

    @Test
    void repeating_a_request_does_not_restore_removed_evidence() {
        var draft = draft(officer, commitmentId, report("inProgress"));
        String item = assertRepeatable(draft, evidence("Cocom")).extract().path("evidenceItemId");
        as(officer).delete("/evidenceItems/" + item).then().statusCode(204);

        send(officer, key, draft, evidence("Cocom")).statusCode(404);
    }

    private ValidatableResponse assertRepeatable(String collection, String body) {
        return assertRepeatable(staff, "/commitments/" + commitmentId + "/" + collection, body);
    }

    private ValidatableResponse assertRepeatable(Draft draft, String body) {
        return assertRepeatable(officer, draft.path() + "/evidenceItems", body);
    }

    private ValidatableResponse assertRepeatable(String token, String path, String body) {
        var first = post(token, key, path, body).statusCode(201);
        var again = post(token, key, path, body).statusCode(201);
        assertEquals(first.extract().asString(), again.extract().asString());
        return again;
    }

    private ValidatableResponse send(String token, String key, String collection, String body) {
        return post(token, key, "/commitments/" + commitmentId + "/" + collection, body);
    }

    private ValidatableResponse send(String token, String key, Draft draft, String body) {
        return post(token, key, draft.path() + "/evidenceItems", body);
    }

    private static ValidatableResponse post(String token, String key, String path, String body) {
        return as(token)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    private static String question(String answerExpectedOn) {
        return """
                { "visibility": "public", "text": %s, "originalLanguage": "fr", "answerExpectedOn": "%s" }""".formatted(TEXT, answerExpectedOn);
    }

    private static String deadline(String day) {
        return """
                { "deadline": "%s", "reason": %s, "originalLanguage": "fr" }""".formatted(day, TEXT);
    }

    private static String evidence(String publisher) {
        return """
                { "type": "report", "title": %s, "publisher": "%s", "documentLanguages": ["fr"],
                  "url": "https://example.org/rapport" }""".formatted(TEXT, publisher);
    }
}
