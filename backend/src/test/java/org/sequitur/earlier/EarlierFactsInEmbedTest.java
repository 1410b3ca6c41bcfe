package org.sequitur.earlier;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.EarlierSteps;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;

/** An embedded commitment says which of its facts Parliament's staff entered afterwards. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class EarlierFactsInEmbedTest extends EarlierFixture {

    @Test
    void report_response_and_deadline_name_the_day_of_their_entry() {
        EarlierSteps.earlierReport(staff, id, "2023-09-15", "inProgress").statusCode(200);
        EarlierSteps.earlierResponse(staff, id, "2023-09-16", "accepted").statusCode(201);
        EarlierSteps.earlierDeadline(staff, id, "2023-09-17", "2024-06-01").statusCode(201);

        shows(
                "fr",
                "rapport du 15 septembre 2023, encodé le 1er février 2024 par le Parlement",
                "réponse du 16 septembre 2023, encodée le 1er février 2024 par le Parlement",
                "1er juin 2024, encodée le 1er février 2024 par le Parlement");
        shows(
                "nl",
                "antwoord van 16 september 2023, op 1 februari 2024 ingevoerd door het Parlement",
                "1 juni 2024, op 1 februari 2024 ingevoerd door het Parlement");
    }

    private void shows(String language, String... texts) {
        var document = get("/embeds/" + language + "?commitment=" + id)
                .extract()
                .asString()
                .replace('\u00A0', ' ');
        for (var text : texts) {
            assertTrue(document.contains(text), document);
        }
    }
}
