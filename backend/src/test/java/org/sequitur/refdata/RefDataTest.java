package org.sequitur.refdata;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.sequitur.testsupport.Api.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class RefDataTest {

    @Test
    void thresholds_are_served_in_days_and_inserted_into_the_definitions() {
        get("/refData/timeliness")
                .statusCode(200)
                .body("items.code", equalTo(List.of("overdue", "dueSoon", "stale", "closed")))
                .body("items[1].days", equalTo(30))
                .body("items[1].definition.fr", containsString("dans les 30 jours"))
                .body("items[1].definition.nl", containsString("binnen 30 dagen"))
                .body("items[2].days", equalTo(180))
                .body("items[2].definition.fr", containsString("au moins 180 jours"))
                .body("items[2].definition.nl", containsString("minstens 180 dagen"));
    }

    @Test
    void a_code_without_a_threshold_has_no_days() {
        get("/refData/timeliness").body("items[0]", not(hasKey("days")));
        get("/refData/assessments").body("items[0]", hasEntry("code", "notAssessed"), "items[0]", not(hasKey("days")));
    }
}
