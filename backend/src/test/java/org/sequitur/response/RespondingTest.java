package org.sequitur.response;

import static org.hamcrest.Matchers.equalTo;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Telling.commitment;
import static org.sequitur.testsupport.Telling.respond;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.Demands;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class RespondingTest {

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private String demand;

    @BeforeEach
    void a_commitment_of_cocom() {
        demand = Demands.of("cocom");
    }

    @Test
    void parliament_records_what_the_government_answered() {
        respond(staff, demand, "acceptedInPart", "2024-01-31")
                .statusCode(201)
                .body("recordedBy.kind", equalTo("parliament"))
                .body("source", equalTo("https://example.org/reponse"));

        commitment(demand)
                .body("governmentResponse", equalTo("acceptedInPart"))
                .body("respondedOn", equalTo("2024-01-31"));
        get("/statistics?resolution=" + demand.replaceFirst("-[0-9.]+$", ""))
                .body("tally.byGovernmentResponse.acceptedInPart", equalTo(1));
    }

    @Test
    void an_owner_may_declare_that_it_is_not_competent_and_nothing_else() {
        respond(officer, demand, "accepted", "2024-01-31").statusCode(403);
        respond(officer, demand, "notCompetent", "2024-01-31")
                .statusCode(201)
                .body("recordedBy.body.bodyId", equalTo("cocom"));

        commitment(demand).body("governmentResponse", equalTo("notCompetent"));
    }

    @Test
    void a_response_of_tomorrow_is_refused() {
        respond(staff, demand, "accepted", "2099-01-01")
                .statusCode(400)
                .body("issues[0].name", equalTo("/respondedOn"));
    }
}
