package org.sequitur.earlier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.issue;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.respond;
import static org.sequitur.testsupport.EarlierSteps.DOCUMENT;
import static org.sequitur.testsupport.EarlierSteps.earlierResponse;
import static org.sequitur.testsupport.SensitiveText.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;

/** Parliament's staff enter a response that the Government gave before. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class EarlierResponseTest extends EarlierFixture {

    @Test
    void an_earlier_response_counts_from_its_entry_and_past_days_keep_what_the_register_showed() {
        earlierResponse(staff, id, "2023-09-15", "acceptedInPart")
                .statusCode(201)
                .body("entered", equalTo(true))
                .body("kind", equalTo("response"))
                .body("respondedOn", equalTo("2023-09-15"))
                .body("document", equalTo(DOCUMENT))
                .body("recordedBy.kind", equalTo("parliament"))
                .body("publishedAt", containsString("2024-02-01T12:00"));
        commitment(id)
                .body("governmentResponse", equalTo("acceptedInPart"))
                .body("respondedOn", equalTo("2023-09-15"))
                .body("responseEnteredOn", equalTo("2024-02-01"));
        setClock("2024-02-10T12:00");
        get("/commitments/" + id + "?asOf=2024-01-31")
                .body("governmentResponse", equalTo("noResponse"))
                .body("respondedOn", nullValue())
                .body("responseEnteredOn", nullValue());
    }

    @Test
    void it_does_not_replace_a_response_that_was_given_later() {
        respond(staff, id, "accepted", "2024-01-20").statusCode(201);
        earlierResponse(staff, id, "2023-09-15", "notAccepted").statusCode(201);
        commitment(id)
                .body("governmentResponse", equalTo("accepted"))
                .body("respondedOn", equalTo("2024-01-20"))
                .body("responseEnteredOn", nullValue());

        earlierResponse(staff, id, "2024-01-21", "acceptedInPart").statusCode(201);
        commitment(id).body("governmentResponse", equalTo("acceptedInPart"));
        respond(staff, id, "accepted", "2024-02-01").statusCode(201);
        commitment(id).body("governmentResponse", equalTo("accepted")).body("responseEnteredOn", nullValue());
    }

    @Test
    void history_feed_and_exports_mark_it() {
        earlierResponse(staff, id, "2023-09-15", "accepted").statusCode(201);
        get("/commitments/" + id + "/history")
                .body("items.kind", contains("responseEntered"))
                .body("items.by.kind", contains("parliament"))
                .body("items.madeOn", contains("2023-09-15"));
        get("/changes?commitment=" + id).body("items.madeOn", contains("2023-09-15"));
        get("/feeds/fr?commitment=" + id).body(containsString("Réponse antérieure encodée par le Parlement"));
        get("/feeds/nl?commitment=" + id).body(containsString("Eerder antwoord ingevoerd door het Parlement"));
        var row = EarlierRows.only("governmentResponses", resolution);
        assertTrue(row.contains(DOCUMENT) && row.contains("2023-09-15") && row.contains(",2024-02-01,t-"), row);
    }

    @Test
    void the_history_tells_the_day_of_a_response_that_was_recorded_on_a_later_one() {
        respond(staff, id, "accepted", "2024-01-20").statusCode(201);
        respond(staff, id, "notAccepted", "2024-02-01").statusCode(201);
        get("/commitments/" + id + "/history")
                .body("items[0]", not(hasKey("madeOn")))
                .body("items[1].madeOn", equalTo("2024-01-20"));
    }

    @Test
    void a_day_in_the_future_is_refused() {
        earlierResponse(staff, id, "2024-02-02", "accepted")
                .statusCode(400)
                .body(issue("/respondedOn") + ".type", endsWith(":invalidInput"));
    }

    @Test
    void a_day_before_the_adoption_needs_confirmation_as_that_of_an_ordinary_response() {
        earlierResponse(staff, id, "2023-06-29", "accepted")
                .statusCode(409)
                .body("issues.rule", contains("responseBeforeAdoption"));
    }

    @Test
    void it_needs_a_document() {
        post(staff, "/commitments/" + id + "/earlierResponses", """
                { "respondedOn": "2023-09-15", "response": "accepted", "document": "  ",
                  "explanation": { "fr": "Oui, tout.", "nl": "Ja, alles." }, "originalLanguage": "fr" }""")
                .statusCode(400)
                .body("issues.name", contains("/document"));
    }

    @Test
    void its_document_is_withdrawn_with_its_text_and_the_journal_stays_valid() {
        var entered =
                text(earlierResponse(staff, id, "2023-09-15", "accepted").statusCode(201), "/governmentResponseId");
        var path = "/governmentResponses/" + entered;

        withdraw(staff, path + "/withdrawal", "mot").statusCode(200);

        get(path)
                .body("entered", equalTo(true))
                .body("document", nullValue())
                .body("source", nullValue())
                .body("explanation", nullValue());
    }
}
