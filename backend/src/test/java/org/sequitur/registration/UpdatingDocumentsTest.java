package org.sequitur.registration;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.registration.RegisterResolution.Outcome.ALREADY_REGISTERED;
import static org.sequitur.registration.RegisterResolution.Outcome.CORRECTED;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.document.ValidationError;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class UpdatingDocumentsTest {

    @Inject
    RegisterResolution registration;

    @Test
    void an_import_corrects_editorial_texts_but_not_short_titles_given_by_staff() throws InvalidDocumentException {
        var document = TestResolutions.complete();
        var id = TestResolutions.idOf(document);
        registration.register(document.toString());
        var staff = Tokens.staff();
        var path = "/commitments/" + id + "-1.2/shortTitle";
        as(staff)
                .header("If-Match", get(path).extract().header("ETag"))
                .contentType(ContentType.JSON)
                .body("{ \"title\": { \"fr\": \"Le plan\", \"nl\": \"Het plan\" } }")
                .put(path)
                .then()
                .statusCode(200);
        for (var place : List.of(0, 1)) {
            ((ObjectNode) document.at("/requests/themes/0/items/" + place + "/shortTitle")).put("fr", "Zythologie");
        }
        ((ObjectNode) document.at("/concordance/0/note")).put("fr", "Rien.");
        document.withArray("concordance").remove(1);

        var result = registration.registerOrUpdate(document.toString());

        assertEquals(CORRECTED, result.outcome());
        assertEquals(
                List.of(
                        "/concordance",
                        "/requests/themes/0/items/0/shortTitle",
                        "/requests/themes/0/items/1/shortTitle"),
                result.remarks().stream().map(ValidationError::place).toList());
        get("/commitments/" + id + "-1.1").body("shortTitle.fr", equalTo("Zythologie"));
        get("/commitments/" + id + "-1.2").body("shortTitle.fr", equalTo("Le plan"));
        get("/commitments?q=zythologie&resolution=" + id).body("total", equalTo(1));
        get("/resolutions/" + id + "/document").body("concordance[0].note.fr", equalTo("Rien."));
        assertEquals(ALREADY_REGISTERED, registration.register(document.toString()));
    }

    @Test
    void reports_on_an_imported_resolution_are_expected_since_its_import() throws InvalidDocumentException {
        var document = TestResolutions.complete();
        registration.registerOrUpdate(document.toString());

        var today = BrusselsTime.today(Clock.systemUTC()).toString();
        get("/resolutions/" + TestResolutions.idOf(document)).body("followedSinceOn", equalTo(today));
        get("/commitments/" + TestResolutions.idOf(document) + "-1.1")
                .body("silentSince", equalTo(today))
                .body("silentDays", equalTo(0))
                .body("stale", equalTo(false));
    }
}
