package org.sequitur.commitment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Telling.assess;
import static org.sequitur.testsupport.Telling.deadline;
import static org.sequitur.testsupport.Telling.published;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.Demands;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.Tokens;

/** The register as it stood at the end of a day. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class AsOfTest {

    private static final String YESTERDAY = LocalDate.now().minusDays(1).toString();

    private String demand;
    private String resolution;

    @BeforeEach
    void something_happens_today() {
        demand = Demands.of("cocom");
        resolution = demand.replaceFirst("-[0-9.]+$", "");
        deadline(Tokens.staff(), demand, "2098-01-31").statusCode(201);
        assess(Tokens.staff(), demand, published(Tokens.agency("cocom"), demand, "inProgress"), "disputed")
                .statusCode(201);
    }

    @Test
    void yesterday_a_commitment_stood_where_it_had_stood_since_its_adoption() {
        get("/commitments/" + demand + "?asOf=" + YESTERDAY)
                .body("implementationStatus", equalTo("notReported"))
                .body("assessment", equalTo("notAssessed"))
                .body("deadline", nullValue())
                .body("stale", equalTo(true));
        get("/commitments/" + demand).body("implementationStatus", equalTo("inProgress"));
    }

    @Test
    void yesterdays_lists_are_filtered_by_where_it_stood_then() {
        var inProgress = "/commitments?implementationStatus=inProgress&q=sexe&resolution=" + resolution;
        var notReported = "/commitments?implementationStatus=notReported&resolution=" + resolution;
        int today = get(notReported).extract().path("total");

        get(notReported + "&asOf=" + YESTERDAY).body("total", equalTo(30));
        get(inProgress + "&asOf=" + YESTERDAY).body("total", equalTo(0));
        get("/commitments?sort=deadline&resolution=" + resolution + "&asOf=" + YESTERDAY)
                .body("items[0].deadline", nullValue())
                .body("total", equalTo(30));
        get("/commitments?sort=deadline&resolution=" + resolution).body("items[0].deadline", equalTo("2098-01-31"));
        assertTrue(today < 30);
    }

    @Test
    void yesterdays_figures_are_those_of_yesterday() {
        get("/statistics?resolution=" + resolution + "&asOf=" + YESTERDAY)
                .body("tally.byImplementationStatus.notReported", equalTo(30))
                .body("tally.byAssessment.disputed", equalTo(0));
    }
}
