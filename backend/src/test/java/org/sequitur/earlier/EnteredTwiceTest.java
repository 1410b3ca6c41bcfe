package org.sequitur.earlier;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.TEXT;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.EarlierSheets.FRENCH;
import static org.sequitur.testsupport.EarlierSheets.check;
import static org.sequitur.testsupport.EarlierSheets.csv;
import static org.sequitur.testsupport.EarlierSheets.publish;
import static org.sequitur.testsupport.EarlierSheets.response;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.EarlierSteps;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;

/** Facts cannot be deleted: the same earlier fact is entered again only once staff have confirmed it. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class EnteredTwiceTest extends EarlierFixture {

    private static final String CONFIRMED = ", \"confirmed\": [\"enteredTwice\"]";

    @Test
    void a_response() {
        enterResponse("accepted", "").statusCode(201);
        requireConfirmation(enterResponse("accepted", ""), "/respondedOn");
        enterResponse("acceptedInPart", "").statusCode(201);
        enterResponse("accepted", CONFIRMED).statusCode(201);
    }

    private ValidatableResponse enterResponse(String response, String confirmed) {
        return post(staff, "/commitments/" + id + "/earlierResponses", """
                { "response": "%s", "respondedOn": "2023-09-15", "document": "CRI", "explanation": %s,
                  "originalLanguage": "fr"%s }""".formatted(response, TEXT, confirmed));
    }

    @Test
    void a_deadline() {
        enterDeadline("2024-06-01", "").statusCode(201);
        requireConfirmation(enterDeadline("2024-06-01", ""), "/setOn");
        enterDeadline("2024-07-01", "").statusCode(201);
        enterDeadline("2024-06-01", CONFIRMED).statusCode(201);
    }

    private ValidatableResponse enterDeadline(String deadline, String confirmed) {
        return post(staff, "/commitments/" + id + "/earlierDeadlines", """
                { "deadline": "%s", "setOn": "2023-09-15", "document": "CRI", "reason": %s,
                  "originalLanguage": "fr"%s }""".formatted(deadline, TEXT, confirmed));
    }

    @Test
    void a_report() {
        EarlierSteps.earlierReport(staff, id, "2023-09-15", "inProgress").statusCode(200);
        requireConfirmation(EarlierSteps.earlierReport(staff, id, "2023-09-15", "inProgress"), "/reportedOn");
        EarlierSteps.earlierReport(staff, id, "2023-09-15", "implemented").statusCode(200);
        EarlierSteps.earlierReport(staff, id, "2023-09-16", "inProgress").statusCode(200);
    }

    @Test
    void a_spreadsheet_that_is_sent_again() {
        var file = csv(FRENCH, response(id, "15/09/2023"));
        publish(staff, file, UUID.randomUUID().toString(), "").statusCode(200);
        check(staff, file)
                .statusCode(200)
                .body("faults.rule", equalTo(List.of("enteredTwice")))
                .body("faults.column", equalTo(List.of("day")))
                .body("faults.row", equalTo(List.of(2)));
        var key = UUID.randomUUID().toString();
        publish(staff, file, key, "")
                .statusCode(409)
                .body(
                        "issues.detail",
                        equalTo(List.of("Le Parlement a déjà encodé pour cette demande le même fait du même jour.")));
        get("/commitments/" + id + "/history").body("total", equalTo(1));
        publish(staff, file, key, "?confirmed=enteredTwice").statusCode(200).body("facts", hasSize(1));
        get("/commitments/" + id + "/history").body("total", equalTo(2));
    }

    @Test
    void two_rows_with_the_same_fact_in_other_words() {
        var reworded = new ArrayList<>(response(id, "15/09/2023"));
        reworded.set(9, "Oui, absolument tout.");
        var file = csv(FRENCH, response(id, "15/09/2023"), reworded);
        check(staff, file)
                .body("faults.rule", equalTo(List.of("enteredTwice")))
                .body("faults.row", equalTo(List.of(3)));
        publish(staff, file, UUID.randomUUID().toString(), "?confirmed=enteredTwice")
                .statusCode(200);
        get("/commitments/" + id + "/history").body("total", equalTo(2));
    }

    private static void requireConfirmation(ValidatableResponse refused, String pointer) {
        refused.statusCode(409)
                .body("issues.rule", equalTo(List.of("enteredTwice")))
                .body("issues.name", equalTo(List.of(pointer)));
    }
}
