package org.sequitur.ownerdecision;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.OwnerSteps.handOver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** A request of the Government, of which Cocom is a joint owner and owns no other request of the resolution. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class JointOwnerHandoverTest {

    @Inject
    RegisterResolution registration;

    private final LocalDate yesterday = LocalDate.now(BrusselsTime.BRUSSELS).minusDays(1);
    private String resolution;
    private String number;

    @BeforeEach
    void register() throws InvalidDocumentException {
        var document = TestResolutions.withPrintedStructure();
        for (var theme : document.at("/requests/themes")) {
            for (var item : theme.path("items")) {
                if (item.path("owner").asText().equals("cocom")) {
                    ((ObjectNode) item).put("owner", "government").remove("participants");
                }
            }
        }
        registration.register(document.toString());
        resolution = TestResolutions.idOf(document);
        number = document.path("documentNumber").asText();
    }

    @Test
    void a_joint_owner_that_becomes_the_owner_is_counted_once() {
        assertCocomHasOneRequest("");

        handOver(Tokens.staff(), resolution + "-2.1", "government", "cocom").statusCode(201);

        assertCocomHasOneRequest("");
        assertCocomHasOneRequest("&asOf=" + yesterday);
        get("/resolutions?q=" + number + "&owner=cocom")
                .body("items.find { it.resolutionId == '%s' }.resolutionId".formatted(resolution), equalTo(resolution));
    }

    @Test
    void a_joint_owner_finds_the_resolution_on_past_days_and_prints_its_requests() {
        get("/resolutions?q=" + number + "&owner=cocom&asOf=" + yesterday)
                .body("items.resolutionId", hasItem(resolution));
        get("/reports/followUp?lang=fr&format=docx&resolution=" + resolution + "&owner=cocom")
                .statusCode(200);
    }

    private void assertCocomHasOneRequest(String day) {
        get("/statistics?resolution=" + resolution + day)
                .body("byOwner.find { it.owner.bodyId == 'cocom' }.tally.total", equalTo(1));
        get("/commitments?resolution=" + resolution + "&owner=cocom" + day).body("total", equalTo(1));
    }
}
